/** Reads a stream to its end and gives what `invoke` would have given. */
export async function collect(stream) {
    const known = stream.result();
    if (known !== undefined)
        return known;
    for await (const _chunk of stream) {
        // The stream itself puts the answer together.
    }
    const result = stream.result();
    if (result === undefined)
        throw new TypeError("The stream was left before its end");
    return result;
}
