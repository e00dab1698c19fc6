import type { StreamDecoder } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
import { fieldsOf, textOf, type Fields } from "../common/json.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { firstChoice } from "../openai-common/reports-error.ts";
import { decodeEvents } from "../openai-common/stream.ts";
import { transcription } from "./decode.ts";

/**
 * Reads streamed events, or the chunks that vLLM streams in their place. Complete with `transcript.text.done`, a finish reason
 * or `[DONE]`. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event
 */
export function decodeTranscriptionStream(): StreamDecoder<TranscriptionOutput, TranscriptionDelta> {
  const segments: Fields[] = [];
  let text = "";
  let usage: unknown;
  return decodeEvents(openaiErrors, {
    take(event, type, progress) {
      usage = event["usage"] ?? usage;
      if (type === "transcript.text.segment") segments.push(event);
      const isEnd = type === "transcript.text.done";
      const choice = firstChoice(event);
      progress.done = isEnd || type === "[DONE]";
      progress.complete ||= textOf(choice?.["finish_reason"]) !== undefined;
      const whole = isEnd && text === "" ? event["text"] : undefined;
      const piece = textOf(event["delta"] ?? whole ?? fieldsOf(choice?.["delta"])?.["content"]);
      if (piece === undefined) return [];
      text += piece;
      return [{ text: piece }];
    },
    output: () => transcription(text, segments, { usage }),
  });
}
