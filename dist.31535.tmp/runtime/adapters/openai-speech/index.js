import { openaiErrors } from "../openai-common/errors.js";
import { decodeSpeech } from "./decode.js";
import { decodeSpeechStream } from "./decode-stream.js";
import { encodeSpeech } from "./encode.js";
/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const openaiSpeech = {
    kind: "openai-speech",
    encode: encodeSpeech,
    decode: decodeSpeech,
    decodeStream: decodeSpeechStream,
    errors: openaiErrors,
};
