import type { SpeechCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { textOf } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";

/**
 * Makes the request. The answer is audio as it is, streamed or not; with the parameter `stream_format: "sse"` (not for tts-1)
 * it is events, which carry usage too. https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export function encodeSpeech(call: SpeechCall): WireRequest {
  const { model, text: input, voice, format: response_format, parameters, extraBody } = call;
  const { stream_format: framing } = mergeDeep(parameters, extraBody);
  const body = { model, input, voice, response_format };
  return jsonRequest("audio/speech", call, body, framing === "sse" ? "sse" : "bytes");
}

/** The audio format that is asked for; the provider's own choice when undefined. */
export function formatOf({ format, parameters, extraBody }: SpeechCall): string | undefined {
  return textOf(extraBody?.["response_format"] ?? format ?? parameters["response_format"]);
}
