import type { SpeechCall } from "../../core/call.ts";
import type { Codec, WireRequest } from "../../core/codec.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
import { openaiSpeech } from "../openai-speech/index.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";

/** What every request of an application shares. */
export interface FishaudioSpeechOptions {
  /** Fields of every request body, under everything else: `latency`, ... */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Speech of Fish Audio: the voice is the id of a voice model, the model a header, the answer audio as it is made.
 * https://docs.fish.audio/api-reference/endpoint/openapi-v1/text-to-speech
 */
export function fishaudioSpeechCodec(
  options: FishaudioSpeechOptions = {},
): Codec<SpeechCall, SpeechOutput, SpeechDelta> {
  return { ...openaiSpeech, kind: "fishaudio-speech", encode: (call) => encodeSpeech(call, options) };
}

/** The same with nothing added. */
export const fishaudioSpeech: Codec<SpeechCall, SpeechOutput, SpeechDelta> = /* @__PURE__ */ fishaudioSpeechCodec();

function encodeSpeech(call: SpeechCall, { body = {} }: FishaudioSpeechOptions): WireRequest {
  const parameters = mergeDeep(body, call.parameters);
  const said = {
    text: call.text,
    reference_id: call.voice,
    ...(call.format !== undefined && { format: call.format }),
  };
  return jsonRequest("v1/tts", { ...call, parameters }, said, "bytes", { model: call.model });
}
