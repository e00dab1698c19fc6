import { expect, test } from "vitest";
import { openaiSpeech } from "../../../../runtime/adapters/openai-speech/index.ts";
import type { SpeechCall } from "../../../../runtime/core/call.ts";
import { answer, event, jsonBody, readStream, thrown } from "../openai-common/wire.ts";

const call = (more: Partial<SpeechCall> = {}): SpeechCall => ({
  model: "s-1",
  text: "Hi",
  voice: "ann",
  parameters: {},
  stream: false,
  ...more,
});
const sse = call({ stream: true, format: "wav", parameters: { stream_format: "sse" } });
const bytes = Uint8Array.of(1, 2, 3);

test("the request", () => {
  expect(openaiSpeech.encode(call())).toMatchObject({ path: "audio/speech", framing: "bytes" });
  expect(openaiSpeech.encode(sse).framing).toBe("sse");
  expect(openaiSpeech.encode({ ...sse, extraBody: { stream_format: undefined } }).framing).toBe("sse");
  expect(jsonBody(openaiSpeech.encode(call({ format: "opus", parameters: { speed: 2 } })))).toEqual({
    model: "s-1",
    input: "Hi",
    voice: "ann",
    response_format: "opus",
    speed: 2,
  });
});

test("the audio with its type", () => {
  expect(openaiSpeech.decode(answer(bytes, "audio/mpeg"), call())).toEqual({
    contentType: "audio/mpeg",
    bytes,
    usage: null,
  });
});

test.each([
  ["nothing", new Uint8Array(), "audio/mpeg", "invalid_response"],
  ["a page", "<html>", "text/html", "invalid_response"],
  ["an error", { error: { message: "Slow", code: 429 } }, "application/json", "rate"],
])("%s in place of audio", (_, body, contentType, reason) => {
  expect(thrown(() => openaiSpeech.decode(answer(body, contentType), call()))).toMatchObject({ reason });
});

test("streamed bytes", () => {
  const pieces = [Uint8Array.of(1), Uint8Array.of(2, 3)];
  const { deltas, output } = readStream(
    openaiSpeech.decodeStream!(call({ stream: true })),
    pieces.map((piece) => ({ type: "bytes", bytes: piece })),
  );
  expect(deltas).toEqual(pieces.map((piece) => ({ bytes: piece })));
  expect(output).toEqual({ contentType: "audio/mpeg", bytes, usage: null });
});

test("streamed events", () => {
  const usage = { input_tokens: 2, output_tokens: 9, total_tokens: 11 };
  const events = [
    event({ type: "speech.audio.delta", audio: "AQ==" }),
    event({ type: "speech.audio.delta", audio: "AgM=" }),
    event({ type: "speech.audio.done", usage }),
  ];
  const { output } = readStream(openaiSpeech.decodeStream!(sse), events);
  expect([...output.bytes]).toEqual([1, 2, 3]);
  expect(output).toMatchObject({ contentType: "audio/wav", usage: { promptTokens: 2, completionTokens: 9 } });
});

test("events without an end", () => {
  const stream = openaiSpeech.decodeStream!(sse);
  stream.push(event({ type: "speech.audio.delta", audio: "AQ==" }));
  expect(thrown(() => stream.end())).toMatchObject({ reason: "stream_truncated" });
});

test("bytes that are none are no audio", () => {
  const stream = openaiSpeech.decodeStream!(call({ stream: true }));
  expect(stream.push({ type: "bytes", bytes: new Uint8Array() })).toEqual([]);
  expect(thrown(() => stream.end())).toMatchObject({ reason: "stream_truncated" });
});
