import type { TranscriptionCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeTranscription } from "./decode.ts";
import { decodeTranscriptionStream } from "./decode-stream.ts";
import { encodeTranscription } from "./encode.ts";

/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const openaiTranscriptions: Codec<TranscriptionCall, TranscriptionOutput, TranscriptionDelta> = {
  kind: "openai-transcriptions",
  encode: encodeTranscription,
  decode: decodeTranscription,
  decodeStream: decodeTranscriptionStream,
  errors: openaiErrors,
};
