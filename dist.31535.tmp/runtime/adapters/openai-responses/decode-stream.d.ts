import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/**
 * Reads a stream of events, complete with `response.completed` or `response.incomplete`. Events that add nothing to the output,
 * such as the progress of a search, are passed over. https://platform.openai.com/docs/api-reference/responses-streaming
 */
export declare function decodeResponsesStream(call: ChatCall, errors: ErrorTable): StreamDecoder<ChatOutput, ChatDelta>;
