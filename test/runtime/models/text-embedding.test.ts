import { describe, expect, test } from "vitest";
import { openaiEmbeddings } from "../../../runtime/adapters/openai-embeddings/index.ts";
import type { ConnectionOptions } from "../../../runtime/models/connection.ts";
import { textEmbedding } from "../../../runtime/models/text-embedding.ts";
import { fakeFetch, json, type Seen } from "./fake-fetch.ts";
import { cardOf, connectionTo } from "./handles.ts";

const pricing = { input: "0.12", unit: "0.000001", currency: "USD" };

function embedder(fetch: typeof globalThis.fetch, properties = { max_chunks: 3 }, options: ConnectionOptions = {}) {
  return textEmbedding({
    card: cardOf("text-embedding", { properties, pricing }),
    connection: connectionTo(fetch, options),
    operation: { codec: openaiEmbeddings },
  });
}

/** A vector that tells its text, late ones first. */
async function answer({ body }: Seen, index: number): Promise<Response> {
  await new Promise((resolve) => setTimeout(resolve, 20 - index * 5));
  const data = (body.input as string[]).map((text, at) => ({ index: at, embedding: [Number(text)] }));
  return json({ data, model: "sage", usage: { prompt_tokens: body.input.length, total_tokens: body.input.length } });
}

describe("text embedding", () => {
  test("sends as many texts at once as the card allows, keeps their order, and adds up what they used", async () => {
    const fetch = fakeFetch(answer);
    const texts = Array.from({ length: 10 }, (_, index) => String(index));
    const { embeddings, usage, requestIds } = await embedder(fetch).invoke({ texts });
    expect(fetch.seen.map(({ body }) => body.input.length)).toEqual([3, 3, 3, 1]);
    expect(embeddings).toEqual(texts.map((text) => [Number(text)]));
    expect(usage).toMatchObject({
      promptTokens: 10,
      totalTokens: 10,
      requests: 4,
      promptPrice: "0.0000012",
      totalPrice: "0.0000012",
      currency: "USD",
    });
    expect(requestIds).toHaveLength(4);
  });

  test("rounds the price of all requests once", async () => {
    const texts = Array.from({ length: 9 }, (_, index) => String(index));
    const { usage } = await embedder(fakeFetch(answer), { max_chunks: 1 }).invoke({ texts, maxWorkers: 9 });
    // Nine times 0.00000012 would be 0.0000009 if each were rounded.
    expect(usage.promptPrice).toBe("0.0000011");
    expect(usage.components).toEqual([
      { component: "promptTokens", count: 9, unitPrice: "0.00000012", amount: "0.00000108" },
    ]);
  });

  test("a caller who has gone away asks nobody", async () => {
    const fetch = fakeFetch(answer);
    const answered = embedder(fetch).invoke({ texts: ["1"] }, { signal: AbortSignal.abort() });
    await expect(answered).rejects.toMatchObject({ name: "AbortError" });
    expect(fetch.seen).toEqual([]);
  });

  test("the signal of the provider's handle counts where the call has none", async () => {
    const fetch = fakeFetch(answer);
    const answered = embedder(fetch, { max_chunks: 3 }, { signal: AbortSignal.abort() }).invoke({ texts: ["1"] });
    await expect(answered).rejects.toMatchObject({ name: "AbortError" });
    expect(fetch.seen).toEqual([]);
  });

  test("nothing to embed asks nobody", async () => {
    const fetch = fakeFetch(answer);
    expect((await embedder(fetch).invoke({ texts: [] })).embeddings).toEqual([]);
    expect(fetch.seen).toEqual([]);
  });

  test("one request that fails stops the others", async () => {
    const fetch = fakeFetch((seen, index) =>
      index === 0 ? json({ error: { message: "No" } }, { status: 400 }) : answer(seen, index),
    );
    const texts = Array.from({ length: 50 }, (_, index) => String(index));
    await expect(embedder(fetch, { max_chunks: 1 }).invoke({ texts, maxWorkers: 2 })).rejects.toMatchObject({
      status: 400,
    });
    expect(fetch.seen.length).toBeLessThan(10);
  });

  test("counts with a tokenizer that was passed in, else not at all", async () => {
    const connection = connectionTo(fakeFetch(answer), { tokenizers: { words: (text) => text.split(" ").length } });
    const binding = { card: cardOf("text-embedding"), connection, operation: { codec: openaiEmbeddings } };
    expect(await textEmbedding({ ...binding, encoding: "words" }).countTokens(["a b", "c"])).toEqual([2, 1]);
    expect(await textEmbedding(binding).countTokens(["a b"])).toBeNull();
  });
});
