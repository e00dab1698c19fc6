import type { SpeechCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import { failureError } from "../../core/failure.ts";
import type { SpeechOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { invalidResponse } from "../common/failures.ts";
import { audioType } from "../openai-common/media.ts";
import { formatOf } from "./encode.ts";

/** Reads an answer: the audio itself. JSON or a page in its place is an error. */
export function decodeSpeech(response: WireResponse, call: SpeechCall): SpeechOutput {
  const { body: bytes, headers, status } = response;
  const contentType = headers["content-type"] ?? audioType(formatOf(call));
  if (/^application\/json\b/i.test(contentType)) {
    throw failureError(openaiErrors, { status, headers, text: new TextDecoder().decode(bytes) }, { model: call.model });
  }
  if (bytes.length === 0 || /^text\//i.test(contentType)) {
    throw invalidResponse(bytes.length === 0 ? "The answer has no audio" : `The answer is ${contentType}, not audio`, {
      model: call.model,
    });
  }
  return { contentType, bytes, usage: null };
}
