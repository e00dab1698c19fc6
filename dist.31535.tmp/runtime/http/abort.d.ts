/**
 * What an invocation rejects with when the caller aborts it: the platform's `AbortError`. The reason itself where it is one,
 * else (a text, a `TimeoutError`) a new one with the reason as its cause.
 */
export declare function abortError(signal: AbortSignal | undefined): Error;
/**
 * Runs something when the signal is aborted, at once when it is already; the returned function takes that back. However many wait, a signal gets one
 * listener: Node warns of a leak when an application shares a signal among more than ten invocations.
 */
export declare function whenAborted(signal: AbortSignal | undefined, run: () => void): () => void;
/** Waits. Rejects with the `AbortError` as soon as the signal is aborted. */
export declare function sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
