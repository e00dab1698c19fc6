import { any, integer, number, object, oneOf, openObject, optional, optionals, text } from "../check/shape.ts";
import { listOf, textOf } from "../json.ts";
import { heard, secondsOf, speak } from "../mind/audio.ts";
import type { Operation, Rule } from "../operation.ts";
import { smallVendor } from "../small/vendor.ts";

const vendor = smallVendor({ name: "fishaudio", body: ({ status, message }) => ({ status, message }) });

const modelRule: Rule = ({ headers }) =>
  headers["model"] === undefined || /^(?:s\d|speech-1\.)/.test(headers["model"])
    ? undefined
    : { status: 400, body: { status: 400, message: `Unknown model ${headers["model"]}` } };

/** Fish Audio's speech. https://docs.fish.audio/api-reference/endpoint/openapi-v1/text-to-speech */
const speech: Operation = {
  kind: "fishaudio-speech",
  vendor,
  method: "POST",
  path: "tts",
  schema: object({
    text: text({ min: 1 }),
    ...optionals({
      reference_id: text(),
      references: any,
      format: oneOf("wav", "pcm", "mp3", "opus"),
      mp3_bitrate: integer({ values: [64, 128, 192] }),
      opus_bitrate: integer(),
      sample_rate: integer(),
      latency: oneOf("low", "normal", "balanced"),
      chunk_length: integer({ min: 100, max: 300 }),
      normalize: any,
      prosody: openObject(),
      temperature: number({ min: 0, max: 1 }),
      top_p: number({ min: 0, max: 1 }),
    }),
  }),
  rules: [modelRule],
  answer({ body, reply }) {
    const { bytes, mediaType } = speak(textOf(body["text"]), textOf(body["format"]) || "mp3");
    return { type: "bytes", bytes: reply?.audio ?? bytes, mediaType };
  },
};

/** And its transcription. https://docs.fish.audio/api-reference/endpoint/openapi-v1/speech-to-text */
const transcription: Operation = {
  kind: "fishaudio-transcription",
  vendor,
  method: "POST",
  path: "asr",
  form: true,
  schema: object({ audio: optional(any), language: optional(text()), ignore_timestamps: optional(text()) }),
  rules: [({ files }) => (files["audio"] === undefined ? { status: 422, body: listOf([]) } : undefined)],
  answer({ files, reply }) {
    const bytes = files["audio"]?.bytes ?? new Uint8Array();
    const words = reply?.text ?? heard(bytes) ?? "A recording.";
    const duration = secondsOf(bytes);
    return { type: "json", value: { text: words, duration, segments: [{ text: words, start: 0, end: duration }] } };
  },
};

/** What Fish Audio does. */
export const fishaudioOperations: readonly Operation[] = [speech, transcription];
