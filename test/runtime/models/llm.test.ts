import { describe, expect, test } from "vitest";
import { InvokeBadRequestError, InvokeConnectionError, InvokeRateLimitError } from "../../../runtime/core/error.ts";
import { collect } from "../../../runtime/models/collect.ts";
import type { LlmChunk } from "../../../runtime/models/llm-result.ts";
import { completion, completionEvents, fakeFetch, json, sse } from "./fake-fetch.ts";
import { pricing, sage } from "./handles.ts";

const promptMessages = [{ role: "user", content: "Who are you?" }] as const;

describe("invoke", () => {
  test("gives text, usage and exact price", async () => {
    const fetch = fakeFetch(() => json(completion("A sage.")));
    const result = await sage(fetch).invoke({ promptMessages, modelParameters: { temperature: 0.5 } });
    expect(result).toMatchObject({
      model: "sage-1",
      responseModel: "sage-1-2026",
      responseId: "chatcmpl-1",
      text: "A sage.",
      message: { role: "assistant", content: "A sage." },
      finishReason: "stop",
      rawFinishReason: "stop",
      requestId: "req_1",
      timeToFirstTokenMs: null,
      usage: {
        promptTokens: 10,
        completionTokens: 5,
        totalTokens: 15,
        promptPrice: "0.0001000",
        completionPrice: "0.0001000",
        totalPrice: "0.0002000",
        currency: "USD",
      },
    });
    expect(result.latencyMs).toBeGreaterThan(0);
    expect(fetch.seen[0]?.body).toEqual({
      model: "sage-1",
      messages: [{ role: "user", content: "Who are you?" }],
      temperature: 0.5,
    });
  });

  test("keeps the answer as it came for whoever asks", async () => {
    const result = await sage(fakeFetch(() => json(completion("A sage.")))).invoke({ promptMessages });
    expect(result.raw()?.json()).toEqual(completion("A sage."));
    expect(result.raw()?.headers["x-request-id"]).toBe("req_1");
  });

  test("has no price where the card has none, and no zero", async () => {
    const { usage } = await sage(
      fakeFetch(() => json(completion("Hm."))),
      {},
    ).invoke({ promptMessages });
    expect(usage).toMatchObject({ promptTokens: 10, totalPrice: null, currency: null });
  });

  test("has no counts where the provider gave none", async () => {
    const answer = { ...(completion("Hm.") as object), usage: null };
    const { usage } = await sage(fakeFetch(() => json(answer))).invoke({ promptMessages });
    expect(usage).toMatchObject({ totalTokens: null, totalPrice: null });
  });

  test("tries again what may pass", async () => {
    const fetch = fakeFetch((_, index) =>
      index === 0 ? json({ error: { message: "Slow down" } }, { status: 429 }) : json(completion("Now.")),
    );
    expect((await sage(fetch).invoke({ promptMessages })).text).toBe("Now.");
    expect(fetch.seen).toHaveLength(2);
  });

  test("gives up with the unified error, which names provider and model and no key", async () => {
    const fetch = fakeFetch(() => json({ error: { message: "No: sk-oracle-secret" } }, { status: 429 }));
    const failure = await sage(fetch)
      .invoke({ promptMessages }, { retries: { max: 0 } })
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(InvokeRateLimitError);
    expect(failure).toMatchObject({ provider: "oracle", model: "sage-1", status: 429, message: "No: [redacted]" });
  });

  test("passes extra body and headers on", async () => {
    const fetch = fakeFetch(() => json(completion("")));
    await sage(fetch).invoke({ promptMessages, extraBody: { seed: 7 }, extraHeaders: { "X-Trace": "1" } });
    expect(fetch.seen[0]).toMatchObject({ body: { seed: 7 }, headers: { "x-trace": "1" } });
  });

  test("prices by the service tier that was asked for", async () => {
    const fetch = fakeFetch(() => json(completion("")));
    const { usage } = await sage(fetch).invoke({ promptMessages, extraBody: { service_tier: "flex" } });
    expect(usage.totalPrice).toBeNull();
  });
});

describe("parameters", () => {
  const rules = [
    { name: "temperature", use_template: "temperature" },
    { name: "mood", type: "string" as const, options: ["calm", "wild"] },
  ];

  test("are refused with all issues before anything is sent", async () => {
    const fetch = fakeFetch(() => json(completion("")));
    const failure = await sage(fetch, { rules })
      .invoke({ promptMessages, modelParameters: { temperature: 3, mood: "odd", moood: "calm" } })
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(InvokeBadRequestError);
    expect(failure).toMatchObject({ reason: "invalid_parameter", retryable: false });
    expect((failure as InvokeBadRequestError).issues?.map(({ parameter, code }) => [parameter, code])).toEqual([
      ["temperature", "maximum"],
      ["mood", "option"],
      ["moood", "unknown"],
    ]);
    expect(fetch.seen).toEqual([]);
  });

  test("that are unknown are dropped on demand", async () => {
    const fetch = fakeFetch(() => json(completion("")));
    await sage(fetch, { rules }).invoke({
      promptMessages,
      modelParameters: { mood: "calm", other: 1 },
      unknownParameters: "drop",
    });
    expect(fetch.seen[0]?.body).toMatchObject({ mood: "calm" });
    expect(fetch.seen[0]?.body).not.toHaveProperty("other");
  });
});

describe("content that the card does not name", () => {
  const features = ["vision"] as const;
  const source = { url: "https://example.test/x" };
  test.each([
    ["audio", "audio"],
    ["video", "video"],
    ["document", "document"],
  ] as const)("%s is refused, naming the feature %s", async (type, feature) => {
    const fetch = fakeFetch(() => json(completion("")));
    const failure = sage(fetch, { features }).invoke({
      promptMessages: [{ role: "user", content: [{ type, source }] }],
    });
    await expect(failure).rejects.toMatchObject({
      reason: "unsupported_content",
      message: expect.stringContaining(`feature ${feature}`),
    });
    expect(fetch.seen).toEqual([]);
  });

  test("an image is taken where vision is named, tools are not", async () => {
    const fetch = fakeFetch(() => json(completion("A cat.")));
    const model = sage(fetch, { features });
    await model.invoke({ promptMessages: [{ role: "user", content: [{ type: "image", source }] }] });
    expect(fetch.seen).toHaveLength(1);
    await expect(model.invoke({ promptMessages, tools: [{ name: "look", parameters: {} }] })).rejects.toMatchObject({
      reason: "unsupported_content",
      message: expect.stringContaining("tool-call or multi-tool-call"),
    });
  });
});

describe("stream", () => {
  const events = completionEvents("A ", "sage", ".");

  test("gives deltas, and with the last chunk usage and finish reason", async () => {
    const chunks: LlmChunk[] = [];
    for await (const chunk of sage(fakeFetch(() => sse(...events))).stream({ promptMessages })) chunks.push(chunk);
    expect(chunks.map(({ delta, index }) => [index, delta.text])).toEqual([
      [0, "A "],
      [1, "sage"],
      [2, "."],
      [3, ""],
    ]);
    expect(chunks.slice(0, 3).every((chunk) => chunk.usage === undefined)).toBe(true);
    expect(chunks.at(-1)).toMatchObject({ usage: { totalTokens: 15, totalPrice: "0.0002000" }, finishReason: "stop" });
  });

  test("collected gives what invoke gives", async () => {
    const whole = await sage(fakeFetch(() => json(completion("A sage.")))).invoke({ promptMessages });
    const collected = await collect(sage(fakeFetch(() => sse(...events))).stream({ promptMessages }));
    const said = ({ latencyMs: _latency, raw: _raw, timeToFirstTokenMs: _first, ...rest }: typeof whole) => rest;
    expect(said(collected)).toEqual(said(whole));
    expect(collected.timeToFirstTokenMs).toBeGreaterThan(0);
  });

  test("sends nothing until it is iterated, and is iterated once", async () => {
    const fetch = fakeFetch(() => sse(...events));
    const stream = sage(fetch).stream({ promptMessages });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fetch.seen).toEqual([]);
    await collect(stream);
    expect(await collect(stream)).toMatchObject({ text: "A sage." });
    expect(() => stream[Symbol.asyncIterator]()).toThrow(TypeError);
    expect(fetch.seen).toHaveLength(1);
  });

  test("that breaks says what had arrived, with usage and price as far as known", async () => {
    const [first] = completionEvents("Half");
    const withUsage = { ...(first as object), usage: { prompt_tokens: 10, completion_tokens: 1, total_tokens: 11 } };
    const stream = sage(fakeFetch(() => sse(withUsage))).stream({ promptMessages });
    const failure = await collect(stream).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(InvokeConnectionError);
    expect(failure).toMatchObject({
      reason: "stream_truncated",
      emittedBefore: true,
      partial: { text: "Half", finishReason: null, usage: { promptTokens: 10, totalPrice: "0.0001200" } },
    });
    expect(stream.partial()).toMatchObject({ text: "Half" });
  });

  test("that is aborted rejects with the AbortError and still says what had arrived", async () => {
    const controller = new AbortController();
    const stream = sage(fakeFetch(() => endless())).stream({ promptMessages }, { signal: controller.signal });
    const read = async () => {
      for await (const _chunk of stream) controller.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: "AbortError" });
    expect(stream.partial()).toMatchObject({ text: "Half", usage: { totalPrice: null } });
    expect(stream.result()).toBeUndefined();
  });

  test("that is left cancels the request", async () => {
    let cancelled = false;
    const stream = sage(fakeFetch(() => endless(() => (cancelled = true)))).stream({ promptMessages });
    for await (const _chunk of stream) break;
    expect(cancelled).toBe(true);
    await expect(collect(stream)).rejects.toThrow(TypeError);
  });

  test("refuses parameters when it is iterated", async () => {
    const stream = sage(
      fakeFetch(() => sse(...events)),
      { rules: [] },
    ).stream({ promptMessages, modelParameters: { a: 1 } });
    await expect(collect(stream)).rejects.toMatchObject({ reason: "invalid_parameter" });
  });

  function endless(cancel = () => {}): Response {
    const [first] = completionEvents("Half");
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(first)}\n\n`)),
      cancel,
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  }
});

test("a card tells price and parameters without a call", () => {
  const model = sage(
    fakeFetch(() => json({})),
    { pricing, rules: [{ name: "temperature", use_template: "temperature" }] },
  );
  expect(model.price({ promptTokens: 1, completionTokens: 1 }).totalPrice).toBe("0.0000300");
  expect(model.parameters.filter({ temperature: 3 })).toMatchObject({ ok: false });
  expect(model).toMatchObject({ type: "llm", id: "sage-1" });
});
