import type { SpeechCall } from "../../core/call.ts";
import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { joinBytes } from "../common/join-bytes.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { textOf, type Fields } from "../common/json.ts";
import { audioType } from "../openai-common/media.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { formatOf, isSse } from "./encode.ts";

/**
 * Reads streamed audio. Plain bytes have no terminal event: their end is the connection's. Events end with `speech.audio.done`.
 * https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event
 */
export function decodeSpeechStream(call: SpeechCall): StreamDecoder<SpeechOutput, SpeechDelta> {
  const { model } = call;
  const chunks: Uint8Array[] = [];
  let rawUsage: unknown;
  let done = false;
  const add = (bytes: Uint8Array): SpeechDelta[] => {
    if (bytes.length === 0) return [];
    chunks.push(bytes);
    return [{ bytes }];
  };
  const takeEvent = (fields: Fields, name: string): SpeechDelta[] => {
    if (reportsError(fields) || name === "error")
      throw eventError(openaiErrors, JSON.stringify(fields), model, chunks.length > 0);
    if (name === "speech.audio.done") {
      done = true;
      rawUsage = fields["usage"];
    }
    if (name !== "speech.audio.delta") return [];
    const bytes = decodeBase64(textOf(fields["audio"]) ?? "");
    if (bytes === undefined)
      throw invalidResponse("A piece of the audio is not base64", { model, emittedBefore: chunks.length > 0 });
    return add(bytes);
  };
  const partial = (): SpeechOutput => ({
    contentType: audioType(formatOf(call)),
    bytes: joinBytes(chunks),
    usage: openaiUsage(rawUsage),
  });
  return {
    push(event: WireEvent): SpeechDelta[] {
      if (done) return [];
      if (event.type === "bytes") return add(event.bytes);
      if (event.type !== "sse" || event.data === "[DONE]") return [];
      const fields = eventFields(event, model, chunks.length > 0);
      return fields === undefined ? [] : takeEvent(fields, textOf(fields["type"]) ?? event.event);
    },
    end(): SpeechOutput {
      if (isSse(call) && !done) throw truncatedStream(model, chunks.length > 0);
      if (chunks.length === 0) throw invalidResponse("The answer has no audio", { model, emittedBefore: false });
      return partial();
    },
    get done() {
      return done;
    },
    partial,
  };
}
