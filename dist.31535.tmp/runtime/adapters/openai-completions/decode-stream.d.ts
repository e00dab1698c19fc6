import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/** Reads a stream of chunks; complete with `[DONE]` or a finish reason. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export declare function decodeCompletionStream({ model }: ChatCall): StreamDecoder<ChatOutput, ChatDelta>;
