import { textOf } from "../json.js";
import { heard, secondsOf } from "../mind/audio.js";
import { countTokens } from "../mind/tokens.js";
import { streamOf } from "./stream.js";
/**
 * Writes down what is said: the text of a file that the emulator itself has spoken, else a sentence about the file. whisper-1
 * reports seconds and does not stream; the other models report tokens. https://platform.openai.com/docs/api-reference/audio/json-object
 */
export function answerTranscription({ body, files, reply }) {
    const file = files["file"] ?? { name: "", type: "", bytes: new Uint8Array() };
    const text = reply?.text ?? reply?.pieces?.join("") ?? heard(file.bytes) ?? `This is the recording ${file.name}.`;
    const seconds = Math.max(0.1, secondsOf(file.bytes));
    const isWhisper = textOf(body["model"]).startsWith("whisper");
    const usage = isWhisper
        ? { type: "duration", seconds: Math.ceil(seconds) }
        : tokenUsage(Math.ceil(seconds * 10), countTokens(text), reply?.usage);
    if (/^true$/i.test(textOf(body["stream"])) && !isWhisper)
        return { type: "events", events: streamOf(text, usage, reply?.pieces) };
    const format = textOf(body["response_format"]) || "json";
    return (formats[format]?.({ text, seconds, usage, language: textOf(body["language"]) || "english" }) ?? {
        type: "json",
        value: { text, usage },
    });
}
const formats = {
    text: ({ text }) => ({ type: "text", value: `${text}\n`, mediaType: "text/plain; charset=utf-8" }),
    srt: ({ text, seconds }) => ({
        type: "text",
        value: `1\n${clock(0, ",")} --> ${clock(seconds, ",")}\n${text}\n\n`,
        mediaType: "text/plain; charset=utf-8",
    }),
    vtt: ({ text, seconds }) => ({
        type: "text",
        value: `WEBVTT\n\n${clock(0, ".")} --> ${clock(seconds, ".")}\n${text}\n\n`,
        mediaType: "text/vtt; charset=utf-8",
    }),
    verbose_json: ({ text, seconds, usage, language }) => ({
        type: "json",
        value: {
            task: "transcribe",
            language,
            duration: seconds,
            text,
            segments: [
                {
                    id: 0,
                    seek: 0,
                    start: 0,
                    end: seconds,
                    text,
                    tokens: [],
                    temperature: 0,
                    avg_logprob: -0.2,
                    compression_ratio: 1,
                    no_speech_prob: 0.01,
                },
            ],
            usage,
        },
    }),
    diarized_json: ({ text, seconds, usage }) => ({
        type: "json",
        value: {
            task: "transcribe",
            duration: seconds,
            text,
            segments: [{ type: "transcript.text.segment", id: "seg_0", speaker: "A", start: 0, end: seconds, text }],
            usage,
        },
    }),
};
function tokenUsage(audio, output, scripted) {
    const input = scripted?.promptTokens ?? audio;
    const written = scripted?.completionTokens ?? output;
    return {
        type: "tokens",
        total_tokens: input + written,
        input_tokens: input,
        input_token_details: { text_tokens: 0, audio_tokens: input },
        output_tokens: written,
    };
}
function clock(seconds, separator) {
    const ms = Math.round(seconds * 1000);
    return `${part(Math.floor(ms / 3_600_000))}:${part(Math.floor(ms / 60_000) % 60)}:${part(Math.floor(ms / 1000) % 60)}${separator}${part(ms % 1000, 3)}`;
}
function part(value, width = 2) {
    return String(value).padStart(width, "0");
}
