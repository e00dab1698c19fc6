/** The bytes in base64 (RFC 4648 §4, padded). Uses the platform's own encoder where there is one, else `btoa` piece by piece. */
export function encodeBase64(bytes) {
    const native = bytes.toBase64;
    if (native !== undefined)
        return native.call(bytes);
    let text = "";
    // A multiple of 3 keeps padding out of the middle; small enough for the arguments of one call.
    for (let start = 0; start < bytes.length; start += piece) {
        text += btoa(String.fromCharCode(...bytes.subarray(start, start + piece)));
    }
    return text;
}
/** The bytes of a base64 text; white space in it is skipped. Undefined when it is not base64. */
export function decodeBase64(text) {
    try {
        const native = Uint8Array.fromBase64;
        if (native !== undefined)
            return native.call(Uint8Array, text);
        const binary = atob(text);
        const bytes = new Uint8Array(binary.length);
        for (let index = 0; index < binary.length; index += 1)
            bytes[index] = binary.charCodeAt(index);
        return bytes;
    }
    catch {
        return undefined;
    }
}
/** Joins chunks of bytes into one. */
export function joinBytes(chunks) {
    const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let offset = 0;
    for (const chunk of chunks) {
        joined.set(chunk, offset);
        offset += chunk.length;
    }
    return joined;
}
const piece = 0x6000;
