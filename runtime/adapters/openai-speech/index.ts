import type { SpeechCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeSpeech, decodeSpeechStream } from "./decode.ts";
import { encodeSpeech } from "./encode.ts";

/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const openaiSpeech: Codec<SpeechCall, SpeechOutput, SpeechDelta> = {
  kind: "openai-speech",
  encode: encodeSpeech,
  decode: decodeSpeech,
  decodeStream: decodeSpeechStream,
  errors: openaiErrors,
};
