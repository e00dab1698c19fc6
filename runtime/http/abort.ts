/**
 * What an invocation rejects with when the caller aborts it: the platform's `AbortError`. The reason itself where it is one,
 * else (a text, a `TimeoutError`) a new one with the reason as its cause.
 */
export function abortError(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  if (reason instanceof Error && reason.name === "AbortError") return reason;
  const error = new DOMException("This operation was aborted", "AbortError");
  if (reason !== undefined)
    Object.defineProperty(error, "cause", { value: reason, configurable: true, writable: true });
  return error;
}

/** Waits. Rejects with the `AbortError` as soon as the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortError(signal));
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortError(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
