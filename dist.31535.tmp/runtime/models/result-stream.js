import { InvokeError } from "../core/error.js";
/** A stream of chunks over a stream of deltas. */
export function resultStream(make) {
    let streamed;
    let result;
    let isOpen = false;
    const partial = () => {
        if (result !== undefined)
            return result;
        const output = streamed?.partial();
        const meta = streamed?.meta();
        return output === undefined || meta === undefined ? undefined : make.result({ output, meta });
    };
    /** One promise a chunk and none a layer: chunks that arrived together wait in a list. */
    async function* chunks() {
        let batches;
        let finished = false;
        try {
            streamed = await make.open();
            batches = streamed.batches();
            const waiting = [];
            for (;;) {
                const step = await batches.next();
                if (step.done === true) {
                    finished = true;
                    result = make.result(step.value);
                    yield make.last(result);
                    return;
                }
                make.push(step.value, waiting);
                for (const chunk of waiting)
                    yield chunk;
                waiting.length = 0;
            }
        }
        catch (thrown) {
            finished = true;
            throw withPartial(thrown, partial);
        }
        finally {
            if (!finished)
                await batches?.return(undefined);
        }
    }
    return {
        partial,
        result: () => result,
        [Symbol.asyncIterator]() {
            if (isOpen)
                throw new TypeError("A stream can be iterated once");
            isOpen = true;
            return chunks();
        },
    };
}
/** The codec's partial answer becomes one with usage and price. */
function withPartial(thrown, partial) {
    if (!(thrown instanceof InvokeError))
        return thrown;
    return Object.assign(thrown, { partial: partial() });
}
