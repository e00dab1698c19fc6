import type { TranscriptionCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeTranscription } from "./decode.ts";
import { decodeTranscriptionStream } from "./decode-stream.ts";
import { encodeTranscription, type OpenAITranscriptionOptions } from "./encode.ts";

export type { OpenAITranscriptionOptions } from "./encode.ts";

/** The codec of a provider whose transcriptions follow OpenAI's, with its differences. */
export function openaiTranscriptionsCodec(
  options: OpenAITranscriptionOptions = {},
): Codec<TranscriptionCall, TranscriptionOutput, TranscriptionDelta> {
  return {
    kind: "openai-transcriptions",
    encode: (call) => encodeTranscription(call, options),
    decode: decodeTranscription,
    decodeStream: decodeTranscriptionStream,
    errors: openaiErrors,
  };
}

/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const openaiTranscriptions: Codec<TranscriptionCall, TranscriptionOutput, TranscriptionDelta> =
  /* @__PURE__ */ openaiTranscriptionsCodec();
