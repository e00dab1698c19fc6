import { flatten } from "./flatten.js";
import { finalFailure, openAttempt, openRun, waitForRetry } from "./run.js";
import { openDeltas } from "./stream-attempt.js";
/** Streams a call's answer. */
export function stream(exchange) {
    const state = { decoder: undefined, meta: undefined, firstDeltaMs: undefined };
    const batches = () => batchesOf(exchange, state);
    return {
        batches,
        [Symbol.asyncIterator]: () => flatten(batches()),
        partial: () => partialOf(state),
        meta: () => state.meta?.(),
    };
}
async function* batchesOf(exchange, state) {
    const wire = exchange.codec.encode(exchange.call);
    const run = openRun(exchange);
    try {
        for (let failed = 1;; failed += 1) {
            const guard = openAttempt(run);
            try {
                const next = await openDeltas(exchange, run, wire, guard, state);
                for (;;) {
                    const step = await next();
                    if (step.done === true)
                        return step.value;
                    state.firstDeltaMs ??= performance.now() - run.startedAt;
                    guard.disarm();
                    yield step.value;
                }
            }
            catch (thrown) {
                if (state.firstDeltaMs !== undefined)
                    throw thrown;
                guard.close();
                await waitForRetry(run, thrown, failed);
            }
            finally {
                guard.close();
            }
        }
    }
    catch (thrown) {
        throw finalFailure(run, thrown, {
            emittedBefore: state.firstDeltaMs !== undefined,
            partial: partialOf(state),
            status: state.meta?.().status,
            requestId: state.meta?.().requestId,
        });
    }
}
function partialOf(state) {
    try {
        return state.decoder?.partial();
    }
    catch {
        // A broken answer must not hide why it broke.
        return undefined;
    }
}
