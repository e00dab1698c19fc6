import { describe, expect, test } from "vitest";
import { openaiSpeech } from "../../../runtime/adapters/openai-speech/index.ts";
import { model } from "../../../runtime/core/model.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import { collect } from "../../../runtime/models/collect.ts";
import { tts } from "../../../runtime/models/tts.ts";
import { fakeFetch, json, type Seen, sse } from "./fake-fetch.ts";
import { connectionTo } from "./handles.ts";

const voices = [
  { name: "Ann", mode: "ann", language: ["en-US", "de-DE"] },
  { name: "Bo", mode: "bo", language: ["en-US"] },
];

function speaker(fetch: typeof globalThis.fetch, properties: object = {}, streams = false) {
  const card = model({
    model: "voice-1",
    model_type: "tts",
    model_properties: {
      voices,
      default_voice: "ann",
      word_limit: 12,
      max_workers: 2,
      audio_type: "mp3",
      ...properties,
    },
    prices: { currency: "USD", scale: 6, inputPer: "characters", prices: { characters: 15 } },
    price: priceUsage,
  });
  return tts({ card, connection: connectionTo(fetch), operation: { codec: openaiSpeech, streams: () => streams } });
}

/** Audio that holds the text itself. */
const audio = ({ body }: Seen) =>
  new Response(new TextEncoder().encode(body.input), { headers: { "content-type": "audio/mpeg" } });
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("text to speech", () => {
  test("speaks by the card's voice and format, and is priced by characters", async () => {
    const fetch = fakeFetch(audio);
    const result = await speaker(fetch).invoke({ text: "Hello 😀." });
    expect(result).toMatchObject({
      contentType: "audio/mpeg",
      usage: { characters: 8, totalPrice: "0.0001200", currency: "USD" },
    });
    expect(fetch.seen[0]?.body).toEqual({ model: "voice-1", input: "Hello 😀.", voice: "ann", response_format: "mp3" });
  });

  test("speaks a longer text in pieces that end with sentences, some at once, and keeps their order", async () => {
    let atOnce = 0;
    let most = 0;
    const fetch = fakeFetch(async (seen, index) => {
      most = Math.max(most, (atOnce += 1));
      await new Promise((resolve) => setTimeout(resolve, 20 - index * 4));
      atOnce -= 1;
      return audio(seen);
    });
    const text = "One two. Three four. Five six. Seven.";
    const result = await speaker(fetch).invoke({ text });
    expect(fetch.seen.map(({ body }) => body.input)).toEqual(["One two. ", "Three four. ", "Five six. ", "Seven."]);
    expect(textOf(result.audio)).toBe(text);
    expect(most).toBe(2);
    expect(result.usage).toMatchObject({ characters: text.length, requests: 4 });
  });

  test("refuses a voice that the card does not list", async () => {
    const fetch = fakeFetch(audio);
    await expect(speaker(fetch).invoke({ text: "Hi", voice: "anne" })).rejects.toMatchObject({
      reason: "invalid_parameter",
      issues: [{ parameter: "voice", code: "option", message: "voice must be one of ann, bo." }],
    });
    expect(fetch.seen).toEqual([]);
  });

  test("takes any voice where the card lists none, and the card's default as it is", async () => {
    const fetch = fakeFetch(audio);
    await speaker(fetch, { voices: undefined }).invoke({ text: "Hi", voice: "cleo" });
    await speaker(fetch, { default_voice: "dora" }).invoke({ text: "Hi" });
    expect(fetch.seen.map(({ body }) => body.voice)).toEqual(["cleo", "dora"]);
    await expect(
      speaker(fetch, { voices: undefined, default_voice: undefined }).invoke({ text: "Hi" }),
    ).rejects.toMatchObject({ issues: [{ parameter: "voice", code: "required" }] });
  });

  test("lists the voices of a language", () => {
    const handle = speaker(fakeFetch(audio));
    expect(handle.voices("de-DE")).toEqual([{ name: "Ann", value: "ann" }]);
    expect(handle.voices()).toHaveLength(2);
    expect(speaker(fakeFetch(audio), { voices: undefined }).voices()).toBeNull();
  });

  test("refuses pieces of a format whose files cannot be joined", async () => {
    const fetch = fakeFetch(audio);
    await expect(speaker(fetch).invoke({ text: "One two three. Four five.", format: "flac" })).rejects.toMatchObject({
      reason: "unsupported_parameter",
    });
    expect(fetch.seen).toEqual([]);
  });

  test("streams piece after piece", async () => {
    const fetch = fakeFetch(audio);
    const stream = speaker(fetch).stream({ text: "One two. Three four.", voice: "bo" });
    let spoken = "";
    let characters: number | undefined;
    for await (const chunk of stream) {
      spoken += textOf(chunk.audio);
      characters = chunk.usage?.characters;
    }
    expect(spoken).toBe("One two. Three four.");
    expect(characters).toBe(20);
    expect(textOf((await collect(stream)).audio)).toBe(spoken);
    expect(fetch.seen.map(({ body }) => body.voice)).toEqual(["bo", "bo"]);
  });

  test("a stream that breaks says what was spoken", async () => {
    const fetch = fakeFetch((seen, index) =>
      index === 0 ? audio(seen) : json({ error: { message: "No" } }, { status: 400 }),
    );
    const stream = speaker(fetch).stream({ text: "One two. Three four." });
    const failure = await collect(stream).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ status: 400, emittedBefore: true, partial: { usage: { characters: 9 } } });
  });

  test("reads answers as streams where only those say what was used", async () => {
    const events = [
      { type: "speech.audio.delta", audio: btoa("abc") },
      { type: "speech.audio.done", usage: { input_tokens: 2, output_tokens: 7, total_tokens: 9 } },
    ];
    const card = model({
      model: "voice-2",
      model_type: "tts",
      prices: { currency: "USD", scale: 6, prices: { promptTokens: 1, audioOutputTokens: 12 } },
      price: priceUsage,
    });
    const operation = { codec: openaiSpeech, streams: () => true, parameters: () => ({ stream_format: "sse" }) };
    const result = await tts({ card, connection: connectionTo(fakeFetch(() => sse(...events))), operation }).invoke({
      text: "Hi",
      voice: "any",
    });
    expect(textOf(result.audio)).toBe("abc");
    expect(result.usage).toMatchObject({ promptTokens: 2, audioOutputTokens: 7, totalPrice: "0.0000860" });
  });
});
