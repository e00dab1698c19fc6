import type { TranscriptionCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { TranscriptionOutput, TranscriptionSegment } from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { formatOf, textFormats } from "./encode.ts";

/**
 * Reads an answer: JSON (`json`, `verbose_json`, `diarized_json`), or the text itself (`text`, `srt`, `vtt`), to the last blank.
 * https://platform.openai.com/docs/api-reference/audio/json-object
 */
export function decodeTranscription(response: WireResponse, call: TranscriptionCall): TranscriptionOutput {
  const contentType = response.headers["content-type"] ?? "";
  if (/^text\/html\b/i.test(contentType))
    throw invalidResponse("The answer is a page, not a transcription", { model: call.model });
  if (isText(response, contentType, textFormats.has(formatOf(call)))) {
    return { text: new TextDecoder().decode(response.body), usage: null };
  }
  const body = decodeBody(response, "text", openaiErrors, call.model);
  const language = textOf(body["language"]);
  const segments = listOf(body["segments"]).map((item) => decodeSegment(fieldsOf(item) ?? {}));
  return {
    text: textOf(body["text"]) ?? "",
    usage: usageOf(body),
    ...(language !== undefined && { language }),
    ...(segments.length > 0 && { segments }),
  };
}

/** Some servers send JSON as `text/plain`: where no text was asked for, a brace at the beginning tells. */
function isText({ body }: WireResponse, contentType: string, asked: boolean): boolean {
  if (/json/i.test(contentType)) return false;
  return asked || (/^text\//i.test(contentType) && body[0] !== "{".charCodeAt(0));
}

/** A segment of an answer or an event; speakers are told apart by `diarized_json` alone. */
export function decodeSegment(item: Fields): TranscriptionSegment {
  const { start, end, speaker } = item;
  return {
    start: typeof start === "number" ? start : 0,
    end: typeof end === "number" ? end : 0,
    text: textOf(item["text"]) ?? "",
    ...(typeof speaker === "string" && { speaker }),
  };
}

/** What is billed: tokens or seconds; the length of the audio where the answer says no more. */
function usageOf(body: Fields): UsageCounts | null {
  const usage = openaiUsage(body["usage"]);
  const seconds = body["duration"];
  return usage ?? (typeof seconds === "number" || (typeof seconds === "string" && seconds !== "") ? { seconds } : null);
}
