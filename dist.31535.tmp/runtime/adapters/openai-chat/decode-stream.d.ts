import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import type { ChatOptions } from "./options.ts";
/**
 * Reads a stream of chunks. It is complete with `[DONE]` or a finish reason; usage may follow the finish reason, so that only
 * `[DONE]` ends it early. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export declare function decodeChatStream(call: ChatCall, options: ChatOptions, errors: ErrorTable): StreamDecoder<ChatOutput, ChatDelta>;
