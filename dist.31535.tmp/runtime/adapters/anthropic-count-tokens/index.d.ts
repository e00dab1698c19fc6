import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
/** Anthropic's endpoint that counts the tokens of a prompt. https://docs.claude.com/en/api/messages-count-tokens */
export declare const anthropicCountTokens: Codec<ChatCall, TokenCountOutput>;
