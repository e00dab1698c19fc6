import { openaiErrors } from "../openai-common/errors.js";
import { decodeTranscription } from "./decode.js";
import { decodeTranscriptionStream } from "./decode-stream.js";
import { encodeTranscription } from "./encode.js";
/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const openaiTranscriptions = {
    kind: "openai-transcriptions",
    encode: encodeTranscription,
    decode: decodeTranscription,
    decodeStream: decodeTranscriptionStream,
    errors: openaiErrors,
};
