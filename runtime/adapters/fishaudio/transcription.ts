import type { TranscriptionCall } from "../../core/call.ts";
import type { Codec, WireRequest, WireResponse } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { fieldsOf, listOf, textOf } from "../common/json.ts";
import { formRequest } from "../common/request.ts";
import { decodeSegment } from "../openai-transcriptions/decode.ts";

/** Transcription by Fish Audio, whose one model has no name. https://docs.fish.audio/api-reference/endpoint/openapi-v1/speech-to-text */
export const fishaudioTranscription: Codec<TranscriptionCall, TranscriptionOutput, TranscriptionDelta> = {
  kind: "fishaudio-transcription",
  encode: encodeTranscription,
  decode: decodeTranscription,
  errors: openaiErrors,
};

function encodeTranscription(call: TranscriptionCall): WireRequest {
  const { bytes, name, mediaType } = call.file;
  // There is no field for what the recording is likely to say.
  const { prompt: _, ...parameters } = call.parameters;
  return formRequest(
    "v1/asr",
    { ...call, parameters },
    {},
    { name: "audio", bytes, fileName: name, mediaType },
    "json",
  );
}

function decodeTranscription(response: WireResponse): TranscriptionOutput {
  const body = decodeBody(response, "text", openaiErrors);
  const segments = listOf(body["segments"]).map((item) => decodeSegment(fieldsOf(item) ?? {}));
  return { text: textOf(body["text"]) ?? "", usage: null, ...(segments.length > 0 && { segments }) };
}
