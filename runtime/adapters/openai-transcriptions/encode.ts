import type { TranscriptionCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { mergeDeep } from "../common/merge.ts";
import { formRequest } from "../common/request.ts";

/** In what a provider's transcriptions differ from OpenAI's. */
export interface OpenAITranscriptionOptions {
  /** Fields of every request, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** Makes the request, a form. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export function encodeTranscription(call: TranscriptionCall, options: OpenAITranscriptionOptions): WireRequest {
  const { model, stream } = call;
  const { bytes, name: fileName, mediaType } = call.file;
  return formRequest(
    "audio/transcriptions",
    { ...call, parameters: mergeDeep(options.body ?? {}, call.parameters) },
    { model, stream: stream || undefined },
    { name: "file", bytes, fileName, mediaType },
    stream ? "sse" : asksForText(call) ? "text" : "json",
  );
}

/** Whether the request asks for a format that is not JSON. */
export function asksForText({ parameters, extraBody }: TranscriptionCall): boolean {
  const { response_format: format } = mergeDeep(parameters, extraBody);
  return format === "text" || format === "srt" || format === "vtt";
}
