import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/** Decodes a stream of events. Citations, and events that it does not know, are passed over. https://docs.cohere.com/docs/streaming */
export declare function decodeChatStream(call: ChatCall): StreamDecoder<ChatOutput, ChatDelta>;
