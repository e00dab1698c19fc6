import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { type OpenAIResponsesOptions } from "./options.ts";
export type { OpenAIResponsesOptions } from "./options.ts";
/** The codec of a provider whose Responses API follows OpenAI's, with its differences. */
export declare function openaiResponsesCodec(given?: OpenAIResponsesOptions): Codec<ChatCall, ChatOutput, ChatDelta>;
/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export declare const openaiResponses: Codec<ChatCall, ChatOutput, ChatDelta>;
