import { InvokeError } from "../core/error.js";
import { streamCall } from "./connection.js";
import { ttsResult } from "./tts.js";
/** Speaks call after call, and hands the audio out as it arrives. */
export function ttsStream(binding, callsOf, options) {
    const { card, connection, operation } = binding;
    const finished = [];
    let calls = [];
    let current;
    let result;
    let startedAt = 0;
    let isOpen = false;
    const partial = () => {
        if (result !== undefined)
            return result;
        const output = current?.partial();
        const meta = current?.meta();
        const known = output === undefined || meta === undefined ? finished : [...finished, { output, meta }];
        return known.length === 0 ? undefined : ttsResult(card, calls, known, startedAt);
    };
    async function* chunks() {
        let index = 0;
        startedAt = performance.now();
        try {
            calls = callsOf();
            for (const call of calls) {
                const streamed = await streamCall(connection, operation.codec, call, options);
                current = streamed;
                const batches = streamed.batches();
                let isDone = false;
                try {
                    for (;;) {
                        const step = await batches.next();
                        if (step.done === true) {
                            isDone = true;
                            finished.push(step.value);
                            current = undefined;
                            break;
                        }
                        for (const { bytes } of step.value)
                            yield { audio: bytes, index: index++ };
                    }
                }
                finally {
                    if (!isDone)
                        await batches.return(undefined);
                }
            }
            result = ttsResult(card, calls, finished, startedAt);
        }
        catch (thrown) {
            throw thrown instanceof InvokeError ? Object.assign(thrown, { partial: partial() }) : thrown;
        }
        yield { audio: new Uint8Array(), index, usage: result.usage };
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
