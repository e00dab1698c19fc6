/**
 * What an invocation rejects with when the caller aborts it: the platform's `AbortError`. The reason itself where it is one,
 * else (a text, a `TimeoutError`) a new one with the reason as its cause.
 */
export function abortError({ reason }: AbortSignal): Error {
  if (reason instanceof Error && reason.name === "AbortError") return reason;
  return Object.assign(new DOMException("This operation was aborted", "AbortError"), { cause: reason as unknown });
}

/**
 * Runs something when the signal is aborted, at once when it is already; the returned function takes that back. However many wait, a signal gets one
 * listener: Node warns of a leak when an application shares a signal among more than ten invocations.
 */
export function whenAborted(signal: AbortSignal, run: () => void): () => void {
  if (signal.aborted) run();
  const waiting = waiters.get(signal) ?? waiter();
  waiters.set(signal, waiting);
  waiting.runs.add(run);
  // What listens already is not added again.
  signal.addEventListener("abort", waiting);
  return () => {
    waiting.runs.delete(run);
    if (waiting.runs.size === 0) signal.removeEventListener("abort", waiting);
  };
}

/** Waits for a promise, but no longer than until the signal is aborted: then rejects with its reason. */
export function race<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    whenAborted(signal, () => reject(signal.reason as Error));
    promise.then(resolve, reject);
  });
}

/** Waits. Rejects with the `AbortError` as soon as the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forget?.();
      resolve();
    }, ms);
    const forget =
      signal &&
      whenAborted(signal, () => {
        clearTimeout(timer);
        reject(abortError(signal));
      });
  });
}

type Waiter = ReturnType<typeof waiter>;

const waiters = new WeakMap<AbortSignal, Waiter>();

function waiter() {
  const runs = new Set<() => void>();
  return {
    runs,
    handleEvent() {
      for (const run of runs) run();
    },
  };
}
