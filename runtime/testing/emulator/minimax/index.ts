import { boolean, list, object, oneOf, openObject, optionals, text } from "../check/shape.ts";
import { compatibleOperations } from "../compatible/index.ts";
import { fieldsOf, listOf, textOf } from "../json.ts";
import { speak } from "../mind/audio.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Operation, StreamEvent, Vendor } from "../operation.ts";
import { smallVendor } from "../small/vendor.ts";

const codes = { auth: 1004, invalid: 2013, not_found: 2013, failed: 1000 } as const;
const done = { status_code: 0, status_msg: "success" };

/** How MiniMax refuses: with HTTP 200. https://platform.minimax.io/docs/api-reference/errorcode */
const vendor: Vendor = smallVendor({
  name: "minimax",
  body: ({ type, message }) => ({ base_resp: { status_code: codes[type], status_msg: message } }),
});

const embeddings: Operation = {
  kind: "minimax-native",
  vendor,
  method: "POST",
  path: "embeddings",
  schema: object({ model: text({ min: 1 }), texts: list(text(), { min: 1 }), type: oneOf("db", "query") }),
  answer({ body, reply }) {
    const texts = listOf(body["texts"]).map(String);
    const vectors = texts.map((it, index) => reply?.embeddings?.[index] ?? embed(it, 1536));
    const total = reply?.usage?.promptTokens ?? texts.reduce((sum, it) => sum + countTokens(it), 0);
    return { type: "json", value: { vectors, total_tokens: total, base_resp: done } };
  },
};

const speech: Operation = {
  ...embeddings,
  kind: "minimax-speech",
  path: "t2a_v2",
  schema: object({
    model: text({ min: 1 }),
    text: text({ min: 1, max: 10_000 }),
    voice_setting: openObject({ voice_id: text() }),
    ...optionals({
      stream: boolean,
      stream_options: object(optionals({ exclude_aggregated_audio: boolean })),
      audio_setting: openObject(),
      output_format: oneOf("hex", "url"),
      language_boost: text(),
      pronunciation_dict: openObject(),
      subtitle_enable: boolean,
    }),
  }),
  answer({ body, reply }) {
    const said = textOf(body["text"]);
    const { bytes } = speak(said, textOf(fieldsOf(body["audio_setting"])["format"]) || "mp3");
    const audio = Buffer.from(reply?.audio ?? bytes).toString("hex");
    const extra = { extra_info: { usage_characters: said.length, audio_format: "mp3" } };
    if (body["stream"] !== true) {
      return { type: "json", value: { data: { audio, status: 2 }, ...extra, base_resp: done } };
    }
    const half = Math.ceil(audio.length / 4) * 2;
    const isWhole = fieldsOf(body["stream_options"])["exclude_aggregated_audio"] !== true;
    const event = (data: object, more: object = {}): string => JSON.stringify({ data, ...more, base_resp: done });
    const events: readonly StreamEvent[] = [
      { data: event({ audio: audio.slice(0, half), status: 1 }), delta: true },
      { data: event({ audio: audio.slice(half), status: 1 }), delta: true },
      { data: event({ ...(isWhole && { audio }), status: 2 }, extra), terminal: true },
    ];
    return { type: "events", events };
  },
};

/** MiniMax's own API, and the parts that follow others. */
export const minimaxOperations: readonly Operation[] = [
  embeddings,
  speech,
  ...compatibleOperations
    .filter(({ kind }) => kind === "openai-chat" || kind === "anthropic-messages")
    .map((operation) => ({ ...operation, vendor: { ...operation.vendor, name: vendor.name } })),
];
