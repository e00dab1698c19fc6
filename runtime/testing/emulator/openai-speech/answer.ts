import { textOf } from "../json.ts";
import { secondsOf, speak } from "../mind/audio.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Answer, Asked } from "../operation.ts";
import { streamOf } from "./stream.ts";

/** Speaks a text: as bytes, or as events with `stream_format: "sse"`. */
export function answerSpeech({ body, reply }: Asked): Answer {
  const text = textOf(body["input"]);
  const spoken = speak(text, textOf(body["response_format"]) || "mp3");
  const bytes = reply?.audio ?? spoken.bytes;
  if (body["stream_format"] !== "sse") return { type: "bytes", bytes, mediaType: spoken.mediaType };
  const usage = {
    input: reply?.usage?.promptTokens ?? countTokens(text),
    output: reply?.usage?.completionTokens ?? Math.ceil(secondsOf(bytes) * 20),
  };
  return { type: "events", events: streamOf(bytes, usage) };
}
