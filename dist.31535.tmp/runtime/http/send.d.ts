import type { Exchange, Sent } from "./exchange.ts";
/**
 * Sends a call and decodes the answer, which is read whole. Retries what may pass, asks again where the codec says that the
 * answer is not there yet. Rejects with an `InvokeError`, or the platform's `AbortError` when the caller's signal is aborted.
 */
export declare function send<Call, Output, Delta, Credentials extends object>(exchange: Exchange<Call, Output, Delta, Credentials>): Promise<Sent<Output>>;
