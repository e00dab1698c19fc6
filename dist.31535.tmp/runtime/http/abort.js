/**
 * What an invocation rejects with when the caller aborts it: the platform's `AbortError`. The reason itself where it is one,
 * else (a text, a `TimeoutError`) a new one with the reason as its cause.
 */
export function abortError(signal) {
    const reason = signal?.reason;
    if (reason instanceof Error && reason.name === "AbortError")
        return reason;
    const error = new DOMException("This operation was aborted", "AbortError");
    if (reason !== undefined)
        Object.defineProperty(error, "cause", { value: reason, configurable: true, writable: true });
    return error;
}
/**
 * Runs something when the signal is aborted, at once when it is already; the returned function takes that back. However many wait, a signal gets one
 * listener: Node warns of a leak when an application shares a signal among more than ten invocations.
 */
export function whenAborted(signal, run) {
    if (signal === undefined)
        return () => { };
    if (signal.aborted) {
        run();
        return () => { };
    }
    const waiting = waiters.get(signal) ?? listen(signal);
    waiting.runs.add(run);
    return () => {
        if (!waiting.runs.delete(run) || waiting.runs.size > 0)
            return;
        signal.removeEventListener("abort", waiting.listener);
        waiters.delete(signal);
    };
}
/** Waits. Rejects with the `AbortError` as soon as the signal is aborted. */
export function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            forget();
            resolve();
        }, ms);
        const forget = whenAborted(signal, () => {
            clearTimeout(timer);
            reject(abortError(signal));
        });
    });
}
const waiters = new WeakMap();
function listen(signal) {
    const runs = new Set();
    const waiting = {
        runs,
        listener() {
            waiters.delete(signal);
            for (const run of runs)
                run();
        },
    };
    waiters.set(signal, waiting);
    signal.addEventListener("abort", waiting.listener, { once: true });
    return waiting;
}
