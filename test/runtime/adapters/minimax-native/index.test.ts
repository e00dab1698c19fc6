import { expect, test } from "vitest";
import { minimaxEmbeddings, minimaxSpeech } from "../../../../runtime/adapters/minimax-native/index.ts";
import { answer, bodyOf, calls, streamed } from "../wire.ts";

const ok = { base_resp: { status_code: 0, status_msg: "success" } };
const extra_info = { usage_characters: 2 };

test("embeddings", () => {
  expect(bodyOf(minimaxEmbeddings.encode(calls.embedding))).toEqual({ model: "m", texts: ["a", "b"], type: "db" });
  expect(minimaxEmbeddings.decode(answer({ vectors: [[1], [2]], total_tokens: 3, ...ok }), calls.embedding)).toEqual({
    embeddings: [[1], [2]],
    usage: { promptTokens: 3 },
    model: null,
  });
});

test("speech in hexadecimal digits", () => {
  const call = { ...calls.speech, format: "mp3", parameters: { voice_setting: { speed: 2 } } };
  expect(bodyOf(minimaxSpeech.encode(call))).toEqual({
    model: "m",
    text: "Hi",
    stream: false,
    output_format: "hex",
    voice_setting: { voice_id: "v", speed: 2 },
    audio_setting: { format: "mp3" },
  });
  expect(minimaxSpeech.decode(answer({ data: { audio: "01fF", status: 2 }, extra_info, ...ok }), call)).toEqual({
    contentType: "audio/mpeg",
    bytes: new Uint8Array([1, 255]),
    usage: { characters: 2 },
  });
  expect(() => minimaxSpeech.decode(answer({ data: { audio: "0g" }, ...ok }), call)).toThrow(
    expect.objectContaining({ reason: "invalid_response" }),
  );
});

test("a stream ends with what it cost", () => {
  const call = { ...calls.speech, stream: true };
  expect(bodyOf(minimaxSpeech.encode(call))).toMatchObject({ stream_options: { exclude_aggregated_audio: true } });
  const pieces = [
    { data: { audio: "01", status: 1 }, ...ok },
    { data: { audio: "02", status: 1 }, ...ok },
    { data: { status: 2 }, extra_info, ...ok },
  ];
  const { deltas, decoder } = streamed(minimaxSpeech, call, pieces);
  expect(deltas).toEqual([{ bytes: new Uint8Array([1]) }, { bytes: new Uint8Array([2]) }]);
  expect(decoder.end()).toMatchObject({ bytes: new Uint8Array([1, 2]), usage: { characters: 2 } });
  expect(() => streamed(minimaxSpeech, call, pieces.slice(0, 1)).decoder.end()).toThrow(
    expect.objectContaining({ reason: "stream_truncated" }),
  );
});

test.each([
  [1002, "rate"],
  [1004, "auth"],
  [1008, "quota"],
  [1026, "content_filter"],
  [2013, "invalid_request"],
  [1013, "server"],
])("%i means %s", (status_code, reason) => {
  const failure = { base_resp: { status_code, status_msg: "m" } };
  expect(() => minimaxEmbeddings.decode(answer(failure), calls.embedding)).toThrow(expect.objectContaining({ reason }));
  expect(() => streamed(minimaxSpeech, calls.speech, [failure])).toThrow(expect.objectContaining({ reason }));
});
