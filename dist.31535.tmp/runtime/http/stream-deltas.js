import { drain } from "./body.js";
import { decoding } from "./promised.js";
/**
 * Gives a function that reads on until there are deltas and returns all that came with one chunk; undefined at the end, which
 * is the terminal event or the end of the body. What fails after some deltas of a chunk is thrown at the next call, so that
 * those get out.
 */
export function readDeltas(source) {
    const { decoder, framer, body, beforeRead, onChunk } = source;
    let begun = false;
    let ended = false;
    let failure;
    const read = () => {
        if (!begun) {
            begun = true;
            return source.first;
        }
        beforeRead();
        return body.read();
    };
    let deltas = [];
    const push = (event) => {
        if (decoder.done)
            return;
        for (const delta of decoder.push(event))
            deltas.push(delta);
    };
    const decode = (chunk) => {
        deltas = [];
        try {
            decoding(() => (chunk === undefined ? framer.end(push) : framer.push(chunk, push)));
        }
        catch (thrown) {
            if (deltas.length === 0)
                throw thrown;
            failure = { thrown };
        }
        return deltas;
    };
    return async () => {
        if (failure !== undefined)
            throw failure.thrown;
        while (!ended && !decoder.done) {
            const chunk = await read();
            if (chunk === undefined)
                ended = true;
            else
                onChunk?.(chunk);
            const arrived = decode(chunk);
            if (arrived.length > 0)
                return arrived;
        }
        if (!ended)
            await drain(body);
        return undefined;
    };
}
