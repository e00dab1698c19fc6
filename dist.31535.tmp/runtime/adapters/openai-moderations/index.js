import { openaiErrors } from "../openai-common/errors.js";
import { decodeModerations } from "./decode.js";
import { encodeModerations } from "./encode.js";
/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export const openaiModerations = {
    kind: "openai-moderations",
    encode: encodeModerations,
    decode: decodeModerations,
    errors: openaiErrors,
};
