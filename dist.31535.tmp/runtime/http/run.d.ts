import type { Endpoint } from "../core/codec.ts";
import type { ErrorTable } from "../core/error-table.ts";
import { type CredentialSource } from "./credentials.ts";
import type { Exchange } from "./exchange.ts";
import { type Guard } from "./guard.ts";
import { type Settings } from "./options.ts";
/** One invocation while it runs: what its attempts share. */
export interface Run<Credentials extends object = object> {
    readonly settings: Settings;
    readonly endpoint: Endpoint<Credentials>;
    readonly errors: ErrorTable;
    readonly source: CredentialSource<Credentials>;
    readonly context: {
        readonly provider: string | undefined;
        readonly model: string | undefined;
    };
    /** By `performance.now()`. */
    readonly startedAt: number;
    readonly deadline: number;
    /** Undefined until the first attempt has asked for them. */
    credentials: Credentials | undefined;
    /** What must not appear in an error or a hook. Grows: tokens are known only once they were fetched. */
    readonly secrets: Set<string>;
    attempts: number;
    /** Whether credentials were asked for anew after a 401. That happens once. */
    refreshed: boolean;
}
/** Begins an invocation. */
export declare function openRun<Call, Output, Delta, Credentials extends object>(exchange: Exchange<Call, Output, Delta, Credentials>): Run<Credentials>;
/** The credentials of a run, asked for when there are none yet. */
export declare function credentialsOf<Credentials extends object>(run: Run<Credentials>): Promise<Credentials>;
/** Begins an attempt. */
export declare function openAttempt<Credentials extends object>(run: Run<Credentials>): Guard;
/** Waits before the next attempt, or throws the failure when there will be none. `failed` counts the failed attempts of this request. */
export declare function waitForRetry<Credentials extends object>(run: Run<Credentials>, thrown: unknown, failed: number): Promise<void>;
/** What the caller gets to see of a failure: who failed is said, secrets are gone, and the hook has been told. */
export declare function finalFailure<Credentials extends object>(run: Run<Credentials>, thrown: unknown, details?: FailureDetails): unknown;
/** What the transport knows and a codec does not. */
export interface FailureDetails {
    readonly status?: number | undefined;
    readonly requestId?: string | undefined;
    readonly emittedBefore?: boolean | undefined;
    readonly partial?: unknown;
}
