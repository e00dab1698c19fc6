import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
export { placeCacheControl, type PromptCaching } from "./cache-control.ts";
/** Anthropic's Messages API. https://docs.claude.com/en/api/messages */
export declare const anthropicMessages: Codec<ChatCall, ChatOutput, ChatDelta>;
