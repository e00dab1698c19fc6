import type { SpeechCall } from "../../core/call.ts";
import type { Codec, StreamDecoder, WireRequest, WireResponse } from "../../core/codec.ts";
import { joinBytes } from "../../core/join-bytes.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { type Fields, fieldsOf, textOf } from "../common/json.ts";
import { audioType } from "../openai-common/media.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { isFailure, minimaxErrors } from "./errors.ts";
import { hexBytes } from "./hex.ts";

/** MiniMax's speech, whose audio is spelt in hexadecimal digits. https://platform.minimax.io/docs/api-reference/speech-t2a-http */
export const minimaxSpeech: Codec<SpeechCall, SpeechOutput, SpeechDelta> = {
  kind: "minimax-speech",
  encode: encodeSpeech,
  decode: decodeSpeech,
  decodeStream: decodeSpeechStream,
  errors: minimaxErrors,
};

function encodeSpeech(call: SpeechCall): WireRequest {
  const said = {
    model: call.model,
    text: call.text,
    stream: call.stream,
    voice_setting: { voice_id: call.voice },
    ...(call.format !== undefined && { audio_setting: { format: call.format } }),
    // Otherwise the last event repeats all of it.
    ...(call.stream && { stream_options: { exclude_aggregated_audio: true } }),
  };
  return jsonRequest("t2a_v2", call, mergeDeep({ output_format: "hex" }, said), call.stream ? "sse" : "json");
}

function decodeSpeech(response: WireResponse, call: SpeechCall): SpeechOutput {
  const shape = {
    errors: minimaxErrors,
    isAnswer: (it: Fields) => fieldsOf(it["data"]) !== undefined && !isFailure(it),
    isError: isFailure,
  };
  const body = answerObject(shape, response);
  const bytes = audioIn(body);
  if (bytes === undefined) throw invalidResponse("The answer has no audio");
  return { contentType: audioType(call.format), bytes, usage: usageOf(body) };
}

function decodeSpeechStream(call: SpeechCall): StreamDecoder<SpeechOutput, SpeechDelta> {
  const chunks: Uint8Array[] = [];
  let usage: UsageCounts | null = null;
  let done = false;
  const partial = (): SpeechOutput => ({ contentType: audioType(call.format), bytes: joinBytes(chunks), usage });
  return {
    push(event): SpeechDelta[] {
      if (done) return [];
      const body = eventFields(event);
      if (body === undefined) return [];
      if (isFailure(body)) throw eventError(minimaxErrors, JSON.stringify(body));
      usage = usageOf(body) ?? usage;
      done = fieldsOf(body["data"])?.["status"] === 2;
      const bytes = audioIn(body);
      if (bytes === undefined) return [];
      chunks.push(bytes);
      return [{ bytes }];
    },
    end(): SpeechOutput {
      if (!done) throw truncatedStream();
      return partial();
    },
    get done() {
      return done;
    },
    partial,
  };
}

function audioIn(body: Fields): Uint8Array | undefined {
  const text = textOf(fieldsOf(body["data"])?.["audio"]);
  if (text === undefined) return undefined;
  const bytes = hexBytes(text);
  if (bytes === undefined) throw invalidResponse("The audio is not hexadecimal");
  return bytes;
}

/** What is billed. */
function usageOf(body: Fields): UsageCounts | null {
  const characters = fieldsOf(body["extra_info"])?.["usage_characters"];
  return typeof characters === "number" ? { characters } : null;
}
