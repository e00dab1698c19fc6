import { openaiErrors } from "../openai-common/errors.js";
import { decodeCompletion } from "./decode.js";
import { decodeCompletionStream } from "./decode-stream.js";
import { encodeCompletion } from "./encode.js";
/** OpenAI's older Completions, for models that continue a text. https://platform.openai.com/docs/api-reference/completions */
export const openaiCompletions = {
    kind: "openai-completions",
    encode: encodeCompletion,
    decode: decodeCompletion,
    decodeStream: decodeCompletionStream,
    errors: openaiErrors,
};
