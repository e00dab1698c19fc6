import { invokeError, type ErrorReasons, type InvokeError } from "../core/error.ts";
import { abortError, whenAborted } from "./abort.ts";

/** Watches over one attempt: the caller's signal, the limit of the whole invocation, and one limit for the current phase. */
export interface Guard {
  /** For `fetch`: aborted when the attempt is stopped or over. */
  readonly signal: AbortSignal;
  /** Throws what stopped the attempt, if something did. */
  check(): void;
  /** Waits for a promise, but not longer than the attempt lasts. */
  race<Value>(promise: Promise<Value>): Promise<Value>;
  /** Limits the phase that begins, or began at `since` by `performance.now()`; ends the one before. */
  arm(phase: Phase, ms: number, since?: number): void;
  /** Ends the phase: nobody waits for the provider now. */
  disarm(): void;
  /** Called once when the attempt is stopped. */
  onStop(stop: () => void): void;
  /** Ends the attempt: clears timers and listeners and aborts what is still under way. */
  close(): void;
}

/** The phases that have a limit, by the reason of its error. */
export type Phase = Extract<
  ErrorReasons["InvokeConnectionError"],
  "connect_timeout" | "first_token_timeout" | "idle_timeout"
>;

/** Begins to watch. `deadline` is when the invocation has to be over, by `performance.now()`. */
export function openGuard(caller: AbortSignal | undefined, deadline: number, totalMs: number): Guard {
  const controller = new AbortController();
  const stops: (() => void)[] = [];
  let failure: Error | undefined;
  let over = false;
  let phase: Phase | undefined;
  let limit = 0;
  let due = Infinity;
  let ticking: ReturnType<typeof setTimeout> | undefined;
  let tickingUntil = Infinity;
  let looked = false;
  // A signal that is aborted already stops the attempt before it can be forgotten.
  let forget: (() => void) | undefined;

  const stop = (error: Error): void => {
    if (failure !== undefined) return;
    failure = error;
    end();
  };
  const end = (): void => {
    over = true;
    phase = undefined;
    clearTimeout(total);
    clearTimeout(ticking);
    forget?.();
    controller.abort(failure);
    for (const it of stops.splice(0)) it();
  };
  const total = after(deadline - performance.now(), () => stop(timeoutError("timeout", totalMs)));

  // The phase changes with every chunk. Its timer is not set anew each time: it is left to run out, and looks then.
  const tick = (): void => {
    ticking = undefined;
    if (phase === undefined) return;
    const left = due - performance.now();
    if (left > 0) wait(left);
    else if (looked) stop(timeoutError(phase, limit));
    else {
      // A busy program runs its timers before it looks at its sockets: what waits there gets its turn first.
      looked = true;
      wait(1);
    }
  };
  const wait = (ms: number): void => {
    clearTimeout(ticking);
    tickingUntil = performance.now() + ms;
    ticking = after(ms, tick);
  };
  forget = whenAborted(caller, () => stop(abortError(caller)));

  const check = (): void => {
    if (failure !== undefined) throw failure;
  };
  return {
    signal: controller.signal,
    check,
    race: (promise) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          promise.catch(() => {});
          reject(failure);
          return;
        }
        stops.push(() => reject(failure ?? new Error("stopped")));
        promise.then(resolve, reject);
      }),
    arm(next, ms, since) {
      if (over) return;
      const now = performance.now();
      phase = next;
      limit = ms;
      looked = false;
      due = (since ?? now) + ms;
      if (ticking === undefined || due < tickingUntil) wait(due - now);
    },
    disarm() {
      phase = undefined;
    },
    onStop(it) {
      if (over) it();
      else stops.push(it);
    },
    close() {
      if (!over) end();
    },
  };
}

const longestTimer = 2 ** 31 - 1;

function after(ms: number, run: () => void): ReturnType<typeof setTimeout> | undefined {
  return ms > longestTimer ? undefined : setTimeout(run, Math.max(0, ms));
}

const sentences: Readonly<Record<Phase | "timeout", string>> = {
  connect_timeout: "No response headers",
  first_token_timeout: "No first piece of the answer",
  idle_timeout: "Nothing more of the answer",
  timeout: "No complete answer",
};

function timeoutError(reason: Phase | "timeout", ms: number): InvokeError {
  return invokeError("InvokeConnectionError", `${sentences[reason]} within ${ms} ms`, { reason });
}
