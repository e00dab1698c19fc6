import type { TranscriptionCall } from "../../core/call.ts";
import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput, TranscriptionSegment } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { truncatedStream } from "../common/failures.ts";
import { at, textOf, type Fields } from "../common/json.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { decodeSegment } from "./decode.ts";

/**
 * Reads streamed events, or the chunks that vLLM streams in their place. Complete with `transcript.text.done`, a finish reason
 * or `[DONE]`. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event
 */
export function decodeTranscriptionStream({
  model,
}: TranscriptionCall): StreamDecoder<TranscriptionOutput, TranscriptionDelta> {
  const segments: TranscriptionSegment[] = [];
  let text = "";
  let rawUsage: unknown;
  let complete = false;
  let done = false;
  const add = (piece: string): TranscriptionDelta[] => {
    if (piece === "") return [];
    text += piece;
    return [{ text: piece }];
  };
  const take = (fields: Fields, name: string): TranscriptionDelta[] => {
    rawUsage = fields["usage"] ?? rawUsage;
    if (name === "transcript.text.delta") return add(textOf(fields["delta"]) ?? "");
    if (name === "transcript.text.segment") {
      segments.push(decodeSegment(fields));
    } else if (name === "transcript.text.done") {
      complete = done = true;
      if (text === "") return add(textOf(fields["text"]) ?? "");
    } else {
      complete ||= textOf(at(fields, ["choices", "0", "finish_reason"])) !== undefined;
      return add(textOf(at(fields, ["choices", "0", "delta", "content"])) ?? "");
    }
    return [];
  };
  const partial = (): TranscriptionOutput => ({
    text,
    usage: openaiUsage(rawUsage),
    ...(segments.length > 0 && { segments }),
  });
  return {
    push(event: WireEvent): TranscriptionDelta[] {
      if (done) return [];
      if (event.type === "sse" && event.data === "[DONE]") {
        complete = done = true;
        return [];
      }
      const fields = eventFields(event, model, text !== "");
      if (fields === undefined || event.type !== "sse") return [];
      const name = textOf(fields["type"]) ?? event.event;
      if (reportsError(fields) || name === "error")
        throw eventError(openaiErrors, JSON.stringify(fields), model, text !== "");
      return take(fields, name);
    },
    end(): TranscriptionOutput {
      if (!complete) throw truncatedStream(model, text !== "");
      return partial();
    },
    get done() {
      return done;
    },
    partial,
  };
}
