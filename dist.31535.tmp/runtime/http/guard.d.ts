import { type ErrorReasons } from "../core/error.ts";
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
export type Phase = Extract<ErrorReasons["InvokeConnectionError"], "connect_timeout" | "first_token_timeout" | "idle_timeout">;
/** Begins to watch. `deadline` is when the invocation has to be over, by `performance.now()`. */
export declare function openGuard(caller: AbortSignal | undefined, deadline: number, totalMs: number): Guard;
