import { InvokeError } from "../core/error.ts";
/**
 * The unified error of what `fetch` or the reader of a body threw: Node hides the reason in `cause.code`, Bun in `code`, Deno
 * and browsers in the message or nowhere. `during` tells whether a stream had begun: a peer that hangs up in the middle of one
 * has cut it short.
 */
export declare function connectionError(thrown: unknown, during: "request" | "body" | "stream"): InvokeError;
