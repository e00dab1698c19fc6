import { describe, expect, test } from "vitest";
import { anthropicCountTokens } from "../../../runtime/adapters/anthropic-count-tokens/index.ts";
import { anthropicMessages } from "../../../runtime/adapters/anthropic-messages/index.ts";
import { openai } from "../../../runtime/providers/openai.ts";
import { fakeFetch, json } from "./fake-fetch.ts";
import { cardOf, connectionTo, pricing, sage } from "./handles.ts";

const promptMessages = [
  { role: "user", content: "one two" },
  { role: "assistant", content: "three" },
] as const;
const nobody = fakeFetch(() => json({}, { status: 500 }));
const words = { words: (text: string) => text.split(" ").length };
const rules = [{ name: "max_tokens", use_template: "max_tokens", max: 1000 }];

describe("tokens of a prompt", () => {
  test("are counted by the provider where it does", async () => {
    const fetch = fakeFetch(() => json({ input_tokens: 42 }));
    const operation = () => ({ codec: anthropicMessages, countTokens: anthropicCountTokens });
    expect(await sage(fetch, {}, { operation }).countTokens({ promptMessages })).toBe(42);
    expect(fetch.seen[0]?.url.pathname).toBe("/v1/v1/messages/count_tokens");
  });

  test("else by a tokenizer: texts, roles and three a message", async () => {
    const connection = connectionTo(nobody, { tokenizers: words });
    expect(await sage(nobody, {}, { connection, encoding: "words" }).countTokens({ promptMessages })).toBe(
      2 + 1 + 2 + 3 * 3,
    );
  });

  test("are unknown with media, and without a tokenizer", async () => {
    const connection = connectionTo(nobody, { tokenizers: words });
    const image = { type: "image", source: { url: "https://a.test/b.png" } } as const;
    expect(
      await sage(nobody, {}, { connection, encoding: "words" }).countTokens({
        promptMessages: [{ role: "user", content: [image] }],
      }),
    ).toBeNull();
    expect(await sage(nobody).countTokens({ promptMessages })).toBeNull();
  });

  test("are unknown where the tokenizer cannot be loaded", async () => {
    expect(await sage(nobody, {}, { encoding: "no_such_encoding" }).countTokens({ promptMessages })).toBeNull();
  });
});

describe("gpt-tokenizer", () => {
  // Tokens of OpenAI's own tokenizer: https://platform.openai.com/tokenizer
  const texts: readonly (readonly [string, number, number])[] = [
    ["", 0, 0],
    ["hello world", 2, 2],
    ["tiktoken is great!", 6, 6],
    ["antidisestablishmentarianism", 6, 6],
    ["お誕生日おめでとう", 8, 9],
    ["2 + 2 = 4", 7, 7],
    ["<|endoftext|>", 7, 7],
  ];
  test.each(texts)("%j has %i tokens in o200k_base and %i in cl100k_base", async (text, o200k, cl100k) => {
    const count = (encoding: string) =>
      sage(nobody, {}, { encoding }).countTokens({ promptMessages: [{ role: "user", content: text }] });
    // Three a message, its role, and three for the answer's head.
    expect(await count("o200k_base")).toBe(o200k + 3 + 1 + 3);
    expect(await count("cl100k_base")).toBe(cl100k + 3 + 1 + 3);
  });

  test("counts for models of OpenAI", async () => {
    const count = (id: "gpt-4o" | "gpt-4") =>
      openai({ openai_api_key: "sk-test" }, { fetch: nobody }).llm(id).countTokens({ promptMessages });
    expect(await count("gpt-4o")).toBe(1 + 2 + 1 + 1 + 3 * 3);
    expect(await count("gpt-4")).toBe(1 + 2 + 1 + 1 + 3 * 3);
  });
});

describe("an estimate", () => {
  const connection = connectionTo(nobody, { tokenizers: words });

  test("prices the prompt with the longest answer", async () => {
    const model = sage(nobody, { pricing, rules }, { connection, encoding: "words" });
    expect(await model.estimate({ promptMessages, modelParameters: { max_tokens: 100 } })).toMatchObject({
      promptTokens: 14,
      maxCompletionTokens: 100,
      price: { promptPrice: "0.0001400", completionPrice: "0.0020000", totalPrice: "0.0021400" },
    });
    expect((await model.estimate({ promptMessages })).maxCompletionTokens).toBe(1000);
  });

  test("says what is unknown", async () => {
    const unbounded = sage(nobody, { pricing }, { connection, encoding: "words" });
    expect(await unbounded.estimate({ promptMessages })).toMatchObject({
      maxCompletionTokens: null,
      price: { promptPrice: "0.0001400", totalPrice: null },
    });
    expect(await sage(nobody, { pricing }).estimate({ promptMessages })).toMatchObject({
      promptTokens: null,
      price: { promptPrice: null, totalPrice: null },
    });
  });
});

test("counting sends nothing for a request that is wrong", async () => {
  const model = sage(nobody, { rules }, { card: cardOf("llm", { rules }) });
  await expect(model.countTokens({ promptMessages, modelParameters: { max_tokens: 0 } })).rejects.toMatchObject({
    reason: "invalid_parameter",
  });
});
