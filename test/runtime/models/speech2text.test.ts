import { describe, expect, test } from "vitest";
import { openaiTranscriptions } from "../../../runtime/adapters/openai-transcriptions/index.ts";
import { collect } from "../../../runtime/models/collect.ts";
import { speech2text } from "../../../runtime/models/speech2text.ts";
import { fakeFetch, json, sse } from "./fake-fetch.ts";
import { cardOf, connectionTo } from "./handles.ts";

const properties = { supported_file_extensions: "mp3, wav", file_upload_limit: 1 };
const file = { source: { bytes: new Uint8Array([1, 2, 3]) }, name: "Talk.MP3" };

function listener(fetch: typeof globalThis.fetch) {
  return speech2text({
    card: cardOf("speech2text", { properties }),
    connection: connectionTo(fetch),
    operation: { codec: openaiTranscriptions },
  });
}

describe("speech to text", () => {
  test("gives the text, and what was used", async () => {
    const fetch = fakeFetch(() => json({ text: "Good day.", language: "en", usage: { type: "duration", seconds: 3 } }));
    const result = await listener(fetch).invoke({ file, language: "en", prompt: "Greetings" });
    expect(result).toMatchObject({
      text: "Good day.",
      language: "en",
      segments: null,
      usage: { seconds: 3 },
      timeToFirstTokenMs: null,
    });
    const { file: sent, ...fields } = fetch.seen[0]!.body as Readonly<Record<string, unknown>>;
    expect(fields).toMatchObject({ model: "sage-1", language: "en", prompt: "Greetings" });
    expect(sent).toMatchObject({ name: "Talk.MP3", type: "audio/mpeg", size: 3 });
  });

  test("refuses an extension that the card does not list", async () => {
    const fetch = fakeFetch(() => json({}));
    const failure = listener(fetch).invoke({ file: { ...file, name: "talk.ogg" } });
    await expect(failure).rejects.toMatchObject({
      reason: "unsupported_content",
      message: "sage-1 takes mp3, wav files, not talk.ogg",
    });
    await expect(listener(fetch).invoke({ file: { ...file, name: "talk" } })).rejects.toMatchObject({
      reason: "unsupported_content",
    });
    expect(fetch.seen).toEqual([]);
  });

  test("refuses a file that is too large", async () => {
    const fetch = fakeFetch(() => json({}));
    const failure = listener(fetch).invoke({ file: { ...file, source: { bytes: new Uint8Array(1024 * 1024 + 1) } } });
    await expect(failure).rejects.toMatchObject({ reason: "request_too_large" });
    expect(fetch.seen).toEqual([]);
  });

  test("fetches a file behind a URL, without credentials", async () => {
    const fetch = fakeFetch(({ url }) =>
      url.host === "files.test"
        ? new Response(new Uint8Array([9, 9]), { headers: { "content-type": "audio/wav" } })
        : json({ text: "Hm." }),
    );
    await listener(fetch).invoke({ file: { source: { url: "https://files.test/a.wav?sig=1" }, name: "a.wav" } });
    expect(fetch.seen[0]?.headers).not.toHaveProperty("authorization");
    expect(fetch.seen[1]?.body.file).toMatchObject({ size: 2, type: "audio/wav" });
  });

  test.each([
    ["talk.flac", undefined, "audio/flac"],
    ["talk.m4a", undefined, "audio/mp4"],
    ["talk.opus", undefined, "audio/ogg"],
    ["talk", undefined, "application/octet-stream"],
    ["talk.bin", "audio/wav", "audio/wav"],
  ])("%s, said to be %s, is sent as %s", async (name, mediaType, type) => {
    const fetch = fakeFetch(() => json({ text: "Hm." }));
    const binding = { connection: connectionTo(fetch), operation: { codec: openaiTranscriptions } };
    await speech2text({ ...binding, card: cardOf("speech2text") }).invoke({ file: { ...file, name, mediaType } });
    expect(fetch.seen[0]?.body.file).toMatchObject({ name, type });
  });

  test("streams, and collected gives the whole text", async () => {
    const events = [
      { type: "transcript.text.delta", delta: "Good " },
      { type: "transcript.text.delta", delta: "day." },
      {
        type: "transcript.text.done",
        text: "Good day.",
        usage: { type: "tokens", input_tokens: 4, output_tokens: 2, total_tokens: 6 },
      },
    ];
    const stream = listener(fakeFetch(() => sse(...events))).stream({ file });
    const texts: string[] = [];
    for await (const { delta, usage } of stream) texts.push(`${delta.text}${usage?.totalTokens ?? ""}`);
    expect(texts).toEqual(["Good ", "day.", "6"]);
    expect(await collect(stream)).toMatchObject({ text: "Good day.", usage: { promptTokens: 4, completionTokens: 2 } });
  });
});
