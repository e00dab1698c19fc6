import type { WireRequest } from "../core/codec.ts";
import { type Body } from "./body.ts";
import type { Guard } from "./guard.ts";
import { type Run } from "./run.ts";
/** An answer with a success status, its body still to be read. */
export interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly requestId: string | undefined;
    readonly body: Body;
}
/**
 * Sends a request once and waits for the head of the answer; after a 401 a second time with credentials asked for anew, if they
 * are others then. Throws the unified error for any status that is no success. `streamed` tells what a broken body is called.
 */
export declare function requestAnswer<Credentials extends object>(run: Run<Credentials>, wire: WireRequest, guard: Guard, streamed: boolean): Promise<Answer>;
