import { anthropicErrors } from "../anthropic-common/errors.js";
import { decodeTokenCount } from "./decode.js";
import { encodeTokenCount } from "./encode.js";
/** Anthropic's endpoint that counts the tokens of a prompt. https://docs.claude.com/en/api/messages-count-tokens */
export const anthropicCountTokens = {
    kind: "anthropic-count-tokens",
    encode: encodeTokenCount,
    decode: decodeTokenCount,
    errors: anthropicErrors,
};
