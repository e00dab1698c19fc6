import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { type OpenAIChatOptions } from "./options.ts";
export type { OpenAIChatOptions } from "./options.ts";
/** The codec of a provider whose chat API follows OpenAI's, with its differences. */
export declare function openaiChatCodec(given?: OpenAIChatOptions): Codec<ChatCall, ChatOutput, ChatDelta>;
/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export declare const openaiChat: Codec<ChatCall, ChatOutput, ChatDelta>;
