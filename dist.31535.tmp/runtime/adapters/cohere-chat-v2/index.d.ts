import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/** Cohere's chat, version 2. https://docs.cohere.com/reference/chat */
export declare const cohereChatV2: Codec<ChatCall, ChatOutput, ChatDelta>;
