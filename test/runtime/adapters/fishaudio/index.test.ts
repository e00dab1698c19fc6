import { expect, test } from "vitest";
import { fishaudioSpeechCodec, fishaudioTranscription } from "../../../../runtime/adapters/fishaudio/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

test("the model is a header, the voice a reference", () => {
  const request = fishaudioSpeechCodec({ body: { latency: "balanced" } }).encode({ ...calls.speech, format: "wav" });
  expect(request).toMatchObject({ path: "v1/tts", headers: { model: "m" }, framing: "bytes" });
  expect(bodyOf(request)).toEqual({ latency: "balanced", text: "Hi", reference_id: "v", format: "wav" });
});

test("a recording is a form, without a prompt", () => {
  const file = { bytes: new Uint8Array([1]), name: "a.mp3", mediaType: "audio/mpeg" };
  const call = { model: "m", file, parameters: { language: "en", prompt: "moths" }, stream: false };
  expect(fishaudioTranscription.encode(call).body).toEqual({
    type: "form",
    parts: [
      { name: "language", value: "en" },
      { name: "audio", bytes: file.bytes, fileName: "a.mp3", mediaType: "audio/mpeg" },
    ],
  });
  const body = { text: "A moth", duration: 2, segments: [{ text: "A moth", start: 0, end: 2 }] };
  expect(fishaudioTranscription.decode(answer(body), call)).toEqual({
    text: "A moth",
    usage: null,
    segments: [{ text: "A moth", start: 0, end: 2 }],
  });
});
