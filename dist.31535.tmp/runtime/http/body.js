import { invokeError } from "../core/error.js";
import { connectionError } from "./connection-error.js";
/** Begins to read. `during` tells how a connection that breaks is called. */
export function openBody(response, guard, during) {
    const reader = response.body?.getReader();
    // Also ends a pending read, where an injected fetch knows nothing of the signal.
    const cancel = () => void reader?.cancel().catch(() => { });
    guard.onStop(cancel);
    return {
        async read() {
            guard.check();
            if (reader === undefined)
                return undefined;
            try {
                const { done, value } = await reader.read();
                guard.check();
                return done ? undefined : value;
            }
            catch (thrown) {
                guard.check();
                throw connectionError(thrown, during);
            }
        },
        cancel,
    };
}
/** Reads to the end. Throws `invalid_response` past `maxBytes`. `first` was read before. */
export async function readAll(body, guard, maxBytes, idleMs, first) {
    const chunks = [];
    let length = 0;
    for (let chunk = first ?? (await next()); chunk !== undefined; chunk = await next()) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > maxBytes) {
            throw invokeError("InvokeServerUnavailableError", `The answer is longer than the allowed ${maxBytes} bytes`, {
                reason: "invalid_response",
            });
        }
    }
    guard.disarm();
    return joined(chunks);
    function next() {
        guard.arm("idle_timeout", idleMs);
        return body.read();
    }
}
/** Reads the first bytes, at least `enough` where there are so many. A body that breaks counts as far as it came. */
export async function readStart(body, enough) {
    const chunks = [];
    let length = 0;
    try {
        for (let chunk = await body.read(); chunk !== undefined; chunk = length < enough ? await body.read() : undefined) {
            chunks.push(chunk);
            length += chunk.length;
        }
    }
    catch {
        // The status says more than the broken body.
    }
    return joined(chunks);
}
/** Waits briefly for the end of a body of which nothing more is needed, so that its connection can be used again. */
export async function drain(body) {
    let timer;
    const timeout = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), longestDrainMs);
    });
    try {
        // A single chunk more is let pass: the line after the terminal event.
        if ((await Promise.race([body.read(), timeout])) !== undefined)
            await Promise.race([body.read(), timeout]);
    }
    catch {
        // The answer is complete; how its connection ends is of no interest.
    }
    finally {
        clearTimeout(timer);
        body.cancel();
    }
}
const longestDrainMs = 20;
/** Chunks as one. */
export function joined(chunks) {
    const [only] = chunks;
    if (only !== undefined && chunks.length === 1)
        return only;
    const bytes = new Uint8Array(chunks.reduce((sum, it) => sum + it.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}
