import type { SpeechCall } from "../../core/call.ts";
import type { StreamDecoder, WireResponse } from "../../core/codec.ts";
import { failureError } from "../../core/failure.ts";
import { joinBytes } from "../../core/join-bytes.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { invalidResponse } from "../common/failures.ts";
import { textOf } from "../common/json.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { audioType } from "../openai-common/media.ts";
import { decodeEvents } from "../openai-common/stream.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { formatOf } from "./encode.ts";

/** Reads an answer: the audio itself. JSON or a page in its place is an error. */
export function decodeSpeech({ body: bytes, headers, status }: WireResponse, call: SpeechCall): SpeechOutput {
  const contentType = headers["content-type"] ?? audioType(formatOf(call));
  if (/^application\/json\b/i.test(contentType)) {
    throw failureError(openaiErrors, { status, headers, text: new TextDecoder().decode(bytes) });
  }
  if (/^text\//i.test(contentType)) throw invalidResponse(`The answer is ${contentType}, not audio`);
  if (bytes.length === 0) throw noAudio();
  return { contentType, bytes, usage: null };
}

/**
 * Reads streamed audio. Plain bytes have no terminal event: their end is the connection's. Events end with `speech.audio.done`.
 * https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event
 */
export function decodeSpeechStream(call: SpeechCall): StreamDecoder<SpeechOutput, SpeechDelta> {
  const chunks: Uint8Array[] = [];
  let rawUsage: unknown;
  const add = (bytes: Uint8Array): SpeechDelta[] => {
    if (bytes.length === 0) return [];
    chunks.push(bytes);
    return [{ bytes }];
  };
  return decodeEvents(openaiErrors, {
    take({ audio, usage }, type, progress) {
      rawUsage = usage ?? rawUsage;
      progress.done = type === "speech.audio.done";
      if (progress.done && chunks.length === 0) throw noAudio();
      const bytes = decodeBase64(textOf(audio) ?? "");
      if (bytes === undefined) throw invalidResponse("A piece of the audio is not base64");
      return add(bytes);
    },
    takeBytes(bytes, progress) {
      progress.complete ||= bytes.length > 0;
      return add(bytes);
    },
    output: () => ({
      contentType: audioType(formatOf(call)),
      bytes: joinBytes(chunks),
      usage: openaiUsage(rawUsage),
    }),
  });
}

function noAudio(): Error {
  return invalidResponse("The answer has no audio");
}
