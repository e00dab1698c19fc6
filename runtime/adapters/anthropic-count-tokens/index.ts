import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
import { anthropicErrors } from "../anthropic-common/errors.ts";
import { decodeTokenCount } from "./decode.ts";
import { encodeTokenCount } from "./encode.ts";

/** Anthropic's endpoint that counts the tokens of a prompt. https://docs.claude.com/en/api/messages-count-tokens */
export const anthropicCountTokens: Codec<ChatCall, TokenCountOutput> = {
  kind: "anthropic-count-tokens",
  encode: encodeTokenCount,
  decode: decodeTokenCount,
  errors: anthropicErrors,
};
