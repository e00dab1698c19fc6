import type { ErrorReasons } from "../core/error.ts";
import { abortError, whenAborted } from "./abort.ts";
import { connectionFailure } from "./connection-error.ts";

/** Watches over one attempt: the caller's signal, the limit of the whole invocation, and one limit for the current phase. */
export interface Guard {
  /** Aborted when the attempt is stopped, by the error that says why, or over. */
  readonly signal: AbortSignal;
  /** Limits the phase that begins, or began at `since` by `performance.now()`; ends the one before. */
  arm(phase: Phase, ms: number, since?: number): void;
  /** Ends the phase: nobody waits for the provider now. */
  disarm(): void;
  /** Ends the attempt: clears timers and listeners and aborts what is still under way. */
  close(): void;
}

/** The phases that have a limit, by the reason of its error. */
export type Phase = Extract<
  ErrorReasons["InvokeConnectionError"],
  "connect_timeout" | "first_token_timeout" | "idle_timeout"
>;

/** A limit in milliseconds and when it is reached, by `performance.now()`. */
interface Limit {
  readonly reason: Phase | "timeout";
  readonly ms: number;
  readonly due: number;
}

/** Begins to watch. The invocation may take `totalMs` from `startedAt`, by `performance.now()`. */
export function openGuard(caller: AbortSignal | undefined, totalMs: number, startedAt: number): Guard {
  const controller = new AbortController();
  const { signal } = controller;
  const total: Limit = { reason: "timeout", ms: totalMs, due: startedAt + totalMs };
  let limit = total;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerDue = Infinity;
  // A signal that is aborted already stops the attempt before it can be forgotten.
  let forget: (() => void) | undefined;

  const close = (failure?: Error): void => {
    controller.abort(failure);
    clearTimeout(timer);
    forget?.();
  };
  const wait = (ms: number, late?: Limit): void => {
    clearTimeout(timer);
    timerDue = performance.now() + ms;
    timer = setTimeout(() => look(late), Math.min(ms, longestTimer));
  };
  const look = (late?: Limit): void => {
    const left = limit.due - performance.now();
    if (left > 0) wait(left);
    // A busy program runs its timers before it looks at its sockets: what waits there gets its turn first.
    else if (limit !== late) wait(1, limit);
    else close(connectionFailure(limit.reason, ` within ${limit.ms} ms`));
  };
  // The phase changes with every chunk. The timer is not set anew each time: it is left to run out, and looks then.
  const become = (next: Limit): void => {
    limit = next.due < total.due ? next : total;
    if (limit.due < timerDue && !signal.aborted) wait(limit.due - performance.now());
  };
  become(total);
  if (caller !== undefined) forget = whenAborted(caller, () => close(abortError(caller)));

  return {
    signal,
    arm: (reason, ms, since = performance.now()) => become({ reason, ms, due: since + ms }),
    disarm: () => become(total),
    close: () => close(),
  };
}

/** Timers hold no more. */
const longestTimer = 2 ** 31 - 1;
