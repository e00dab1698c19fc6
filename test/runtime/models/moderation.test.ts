import { expect, test } from "vitest";
import { openaiModerations } from "../../../runtime/adapters/openai-moderations/index.ts";
import { moderation } from "../../../runtime/models/moderation.ts";
import { fakeFetch, json } from "./fake-fetch.ts";
import { cardOf, connectionTo } from "./handles.ts";

const card = cardOf("moderation", {
  properties: { max_chunks: 2, max_characters_per_chunk: 4 },
  pricing: { input: "0", unit: "0.000001", currency: "USD" },
});

test("judges long texts in pieces, and a text is what the worst of its pieces is", async () => {
  const fetch = fakeFetch(({ body }) =>
    json({
      results: (body.input as string[]).map((text) => {
        const isBad = text.includes("!");
        return {
          flagged: isBad,
          categories: { rude: isBad, odd: false },
          category_scores: { rude: isBad ? 0.9 : 0.1, odd: text.length / 10 },
        };
      }),
    }),
  );
  const answer = await moderation({
    card,
    connection: connectionTo(fetch),
    operation: { codec: openaiModerations },
  }).invoke({ texts: ["ok", "fine so !", ""] });
  expect(fetch.seen.map(({ body }) => body.input)).toEqual([["ok", "fine"], [" so ", "!"], [""]]);
  expect(answer.flagged).toBe(true);
  expect(answer.results).toEqual([
    { flagged: false, categories: { rude: false, odd: false }, scores: { rude: 0.1, odd: 0.2 } },
    { flagged: true, categories: { rude: true, odd: false }, scores: { rude: 0.9, odd: 0.4 } },
    { flagged: false, categories: { rude: false, odd: false }, scores: { rude: 0.1, odd: 0 } },
  ]);
  expect(answer.usage.totalPrice).toBe("0.0000000");
});

test("cuts no character in two", async () => {
  const fetch = fakeFetch(({ body }) =>
    json({ results: (body.input as string[]).map(() => ({ flagged: false, categories: {}, category_scores: {} })) }),
  );
  await moderation({ card, connection: connectionTo(fetch), operation: { codec: openaiModerations } }).invoke({
    texts: ["abc😀d"],
  });
  expect(fetch.seen.flatMap(({ body }) => body.input)).toEqual(["abc", "😀d"]);
});
