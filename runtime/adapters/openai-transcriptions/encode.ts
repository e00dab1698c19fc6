import type { TranscriptionCall } from "../../core/call.ts";
import type { Framing, WireRequest } from "../../core/codec.ts";
import { formRequest } from "../openai-common/request.ts";

/** Makes the request, a form. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function encodeTranscription(call: TranscriptionCall): WireRequest {
  const { bytes, name, mediaType } = call.file;
  const file = { name: "file", bytes, fileName: name, mediaType };
  const body = { model: call.model, ...(call.stream && { stream: true }) };
  return formRequest("audio/transcriptions", call, body, file, framing(call));
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
