import { textOf } from "../json.js";
import { secondsOf, speak } from "../mind/audio.js";
import { countTokens } from "../mind/tokens.js";
import { streamOf } from "./stream.js";
/** Speaks a text: as bytes, or as events with `stream_format: "sse"`. */
export function answerSpeech({ body, reply }) {
    const text = textOf(body["input"]);
    const spoken = speak(text, textOf(body["response_format"]) || "mp3");
    const bytes = reply?.audio ?? spoken.bytes;
    if (body["stream_format"] !== "sse")
        return { type: "bytes", bytes, mediaType: spoken.mediaType };
    const usage = {
        input: reply?.usage?.promptTokens ?? countTokens(text),
        output: reply?.usage?.completionTokens ?? Math.ceil(secondsOf(bytes) * 20),
    };
    return { type: "events", events: streamOf(bytes, usage) };
}
