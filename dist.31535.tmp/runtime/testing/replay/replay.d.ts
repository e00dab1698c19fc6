import type { Framing } from "../../core/codec.ts";
import { send } from "../../http/send.ts";
import { type ReplayResults } from "./kinds.ts";
import type { RecordedExchange } from "./recorded.ts";
/** A kind whose recordings can be replayed, such as `openai-chat`. */
export type ReplayKind = keyof ReplayResults;
/**
 * Decodes one recorded exchange as a live one would be: the answer goes through the transport, its framing and the codec of
 * that kind. Nothing is sent. Rejects with the unified error for a failure, for an error inside a stream and for a stream that
 * is cut short; never tries again.
 *
 * @example
 * const { text, usage } = await replay("openai-chat", { request, response });
 */
export declare function replay<Kind extends ReplayKind>(kind: Kind, exchange: RecordedExchange): Promise<ReplayResults[Kind]>;
/** Runs a recorded answer through transport and codec. */
export type DecodeRecorded = typeof decodeRecorded;
declare function decodeRecorded<Call, Output, Delta>(codec: Parameters<typeof send<Call, Output, Delta, object>>[0]["codec"], call: Call, { request, response }: RecordedExchange, wholeFraming: Framing): Promise<Output>;
export {};
