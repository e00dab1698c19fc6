import type { SpeechCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { jsonRequest } from "../common/request.ts";

/**
 * Makes the request. The answer is audio as it is, streamed or not; with the parameter `stream_format: "sse"` (not for tts-1)
 * it is events, which carry usage too. https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export function encodeSpeech(call: SpeechCall): WireRequest {
  const body = {
    model: call.model,
    input: call.text,
    voice: call.voice,
    ...(call.format !== undefined && { response_format: call.format }),
  };
  return jsonRequest("audio/speech", call, body, isSse(call) ? "sse" : "bytes");
}

/** Whether the audio comes in events. */
export function isSse({ parameters, extraBody }: SpeechCall): boolean {
  return (extraBody?.["stream_format"] ?? parameters["stream_format"]) === "sse";
}

/** The audio format that is asked for; the provider's own choice when undefined. */
export function formatOf({ format, parameters, extraBody }: SpeechCall): string | undefined {
  const asked = extraBody?.["response_format"] ?? format ?? parameters["response_format"];
  return typeof asked === "string" ? asked : undefined;
}
