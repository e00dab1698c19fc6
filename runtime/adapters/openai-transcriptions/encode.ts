import type { TranscriptionCall } from "../../core/call.ts";
import type { Framing, WireRequest } from "../../core/codec.ts";
import { mergeDeep } from "../common/merge.ts";
import { formRequest } from "../common/request.ts";

/** In what a provider's transcriptions differ from OpenAI's. */
export interface OpenAITranscriptionOptions {
  /** Fields of every request, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** Makes the request, a form. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function encodeTranscription(call: TranscriptionCall, options: OpenAITranscriptionOptions = {}): WireRequest {
  const { bytes, name, mediaType } = call.file;
  const file = { name: "file", bytes, fileName: name, mediaType };
  const body = { model: call.model, ...(call.stream && { stream: true }) };
  const parameters = mergeDeep(options.body ?? {}, call.parameters);
  return formRequest("audio/transcriptions", { ...call, parameters }, body, file, framing(call));
}

function framing(call: TranscriptionCall): Framing {
  if (call.stream) return "sse";
  return textFormats.has(formatOf(call)) ? "text" : "json";
}

/** The `response_format` that the request asks for. */
export function formatOf({ parameters, extraBody }: TranscriptionCall): unknown {
  return extraBody?.["response_format"] ?? parameters["response_format"];
}

/** Formats that are not JSON. */
export const textFormats: ReadonlySet<unknown> = new Set(["text", "srt", "vtt"]);
