import type { TranscriptionCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { TranscriptionOutput, TranscriptionSegment } from "../../core/result.ts";
import { invalidResponse } from "../common/failures.ts";
import { compact, objectsOf, textOf, type Fields } from "../common/json.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { asksForText } from "./encode.ts";

/**
 * Reads an answer: JSON (`json`, `verbose_json`, `diarized_json`), or the text itself (`text`, `srt`, `vtt`), to the last blank.
 * https://platform.openai.com/docs/api-reference/audio/json-object
 */
export function decodeTranscription(response: WireResponse, call: TranscriptionCall): TranscriptionOutput {
  const type = response.headers["content-type"] ?? "";
  if (/^text\/html\b/i.test(type)) throw invalidResponse("The answer is a page, not a transcription");
  // Some servers send JSON as `text/plain`: where no text was asked for, a brace at the beginning tells.
  const isText = asksForText(call) || (/^text\//i.test(type) && response.body[0] !== openBrace);
  if (isText && !/json/i.test(type)) return { text: new TextDecoder().decode(response.body), usage: null };
  const body = decodeBody(response, "text", openaiErrors);
  return transcription(textOf(body["text"]) ?? "", objectsOf(body["segments"]), body);
}

const openBrace = 0x7b;

/** A transcription. `ending` holds what stands beside the text: usage, or else the length of the audio, and the language. */
export function transcription(text: string, segments: readonly Fields[], ending: Fields): TranscriptionOutput {
  return compact({
    text,
    usage: openaiUsage(ending),
    language: textOf(ending["language"]),
    segments: segments.length > 0 ? segments.map(decodeSegment) : undefined,
  });
}

/** A segment of an answer or an event; speakers are told apart by `diarized_json` alone. */
export function decodeSegment({ start, end, text, speaker }: Fields): TranscriptionSegment {
  return compact({
    start: Number(start ?? 0),
    end: Number(end ?? 0),
    text: textOf(text) ?? "",
    speaker: textOf(speaker),
  });
}
