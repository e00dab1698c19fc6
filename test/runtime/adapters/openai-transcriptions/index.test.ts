import { expect, test } from "vitest";
import { openaiTranscriptions } from "../../../../runtime/adapters/openai-transcriptions/index.ts";
import type { TranscriptionCall } from "../../../../runtime/core/call.ts";
import { answer, event, readStream, thrown } from "../openai-common/wire.ts";

const file = { bytes: Uint8Array.of(1), name: "a.wav", mediaType: "audio/wav" };
const call = (parameters: TranscriptionCall["parameters"] = {}, stream = false): TranscriptionCall => ({
  model: "t-1",
  file,
  parameters,
  stream,
});

test("the form", () => {
  const parameters = {
    language: "en",
    temperature: 0,
    timestamp_granularities: ["word", "segment"],
    chunking_strategy: { type: "server_vad" },
    prompt: null,
  };
  expect(openaiTranscriptions.encode(call(parameters, true))).toMatchObject({
    path: "audio/transcriptions",
    framing: "sse",
    body: {
      type: "form",
      parts: [
        { name: "language", value: "en" },
        { name: "temperature", value: "0" },
        { name: "timestamp_granularities[]", value: "word" },
        { name: "timestamp_granularities[]", value: "segment" },
        { name: "chunking_strategy", value: '{"type":"server_vad"}' },
        { name: "model", value: "t-1" },
        { name: "stream", value: "true" },
        { name: "file", fileName: "a.wav", mediaType: "audio/wav", bytes: Uint8Array.of(1) },
      ],
    },
  });
});

test.each([
  [{}, "json"],
  [{ response_format: "verbose_json" }, "json"],
  [{ response_format: "srt" }, "text"],
])("the framing of %j is %s", (parameters, framing) => {
  expect(openaiTranscriptions.encode(call(parameters)).framing).toBe(framing);
  const extraBody = { response_format: undefined };
  expect(openaiTranscriptions.encode({ ...call(parameters), extraBody }).framing).toBe(framing);
});

test.each([
  [
    "json",
    {},
    { text: "Hi", usage: { type: "tokens", input_tokens: 3, output_tokens: 2, total_tokens: 5 } },
    "application/json",
    { text: "Hi", usage: { promptTokens: 3, completionTokens: 2 } },
  ],
  [
    "seconds",
    {},
    { text: "Hi", usage: { type: "duration", seconds: 4 } },
    "application/json",
    { usage: { seconds: 4 } },
  ],
  [
    "verbose",
    {},
    { text: "Hi", language: "english", duration: 1.5, segments: [{ start: 0, end: 1.5, text: "Hi" }] },
    "application/json",
    { language: "english", usage: { seconds: 1.5 }, segments: [{ start: 0, end: 1.5, text: "Hi" }] },
  ],
  [
    "speakers",
    {},
    { text: "Hi", segments: [{ start: 0, end: 1, text: "Hi", speaker: "A" }] },
    "application/json",
    { segments: [{ start: 0, end: 1, text: "Hi", speaker: "A" }] },
  ],
  ["text, to the last blank", { response_format: "text" }, " Hi\n", "text/plain", { text: " Hi\n", usage: null }],
  ["text that looks like JSON", { response_format: "text" }, "{}", "text/plain", { text: "{}" }],
  ["JSON that says it is text", {}, { text: "Hi" }, "text/plain", { text: "Hi" }],
])("%s", (_, parameters, body, contentType, expected) => {
  expect(openaiTranscriptions.decode(answer(body, contentType), call(parameters))).toMatchObject(expected);
});

test("a page is an invalid response", () => {
  expect(thrown(() => openaiTranscriptions.decode(answer("<html>", "text/html"), call()))).toMatchObject({
    reason: "invalid_response",
  });
});

test.each([
  [
    "events",
    [
      event({ type: "transcript.text.delta", delta: "H" }),
      event({ type: "transcript.text.delta", delta: "i" }),
      event({
        type: "transcript.text.done",
        text: "Hi",
        usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
      }),
    ],
  ],
  [
    "the last event alone",
    [
      event({
        type: "transcript.text.done",
        text: "Hi",
        usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
      }),
    ],
  ],
  [
    "chunks",
    [
      event({ choices: [{ delta: { content: "H" } }] }),
      event({
        choices: [{ delta: { content: "i" }, finish_reason: "stop" }],
        usage: { prompt_tokens: 1, completion_tokens: 1 },
      }),
    ],
  ],
])("streamed %s", (_, events) => {
  const { deltas, output } = readStream(openaiTranscriptions.decodeStream!(call({}, true)), events);
  expect(deltas.map(({ text }) => text).join("")).toBe("Hi");
  expect(output).toMatchObject({ text: "Hi", usage: { promptTokens: 1, completionTokens: 1 } });
});

test("a stream that breaks off, and one with an error", () => {
  const stream = openaiTranscriptions.decodeStream!(call({}, true));
  stream.push(event({ type: "transcript.text.delta", delta: "H" }));
  expect(thrown(() => stream.end())).toMatchObject({ reason: "stream_truncated" });
  expect(
    thrown(() => stream.push(event({ type: "error", error: { message: "Oops", type: "server_error" } }))),
  ).toMatchObject({ reason: "server" });
});
