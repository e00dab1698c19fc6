import { expect, test } from "vitest";
import { pricedUsage, sumUsages } from "../../../runtime/models/usage.ts";
import { cardOf, pricing } from "./handles.ts";

const card = cardOf("llm", { pricing: { ...pricing, input: "0.04" } });
const free = cardOf("llm");

test("amounts are added exactly and rounded once", () => {
  const counts = { promptTokens: 1, completionTokens: 1 };
  expect(pricedUsage(card, counts)).toMatchObject({ promptPrice: "0.0000000", completionPrice: "0.0000200" });
  expect(sumUsages(card, [counts, counts, counts])).toEqual({
    requests: 3,
    promptTokens: 3,
    completionTokens: 3,
    totalTokens: 6,
    promptPrice: "0.0000001",
    completionPrice: "0.0000600",
    totalPrice: "0.0000601",
    currency: "USD",
    components: [
      { component: "promptTokens", count: 3, unitPrice: "0.00000004", amount: "0.00000012" },
      { component: "completionTokens", count: 3, unitPrice: "0.00002", amount: "0.00006" },
    ],
    unpriced: [],
  });
});

test("a sum counts the requests of its parts", () => {
  expect(sumUsages(free, [{ requests: 2 }, {}])).toMatchObject({ requests: 3, totalTokens: null });
});

test("what one request did not report makes the sum unknown", () => {
  expect(sumUsages(card, [{ promptTokens: 1 }, null])).toMatchObject({
    totalTokens: null,
    promptPrice: null,
    totalPrice: null,
    unpriced: ["promptTokens"],
  });
});

test("no price is no zero", () => {
  expect(sumUsages(free, [{ promptTokens: 1 }, { promptTokens: 1 }])).toMatchObject({
    promptTokens: 2,
    totalPrice: null,
    components: null,
  });
});

test("seconds stay exact", () => {
  const usages = ["0.1", 0.2, "3"].map((seconds) => ({ seconds }));
  expect(sumUsages(free, usages).seconds).toBe("3.3");
});

test("counts that contradict each other have no price", () => {
  expect(pricedUsage(card, { promptTokens: 1, cachedInputTokens: 5 })).toMatchObject({
    promptTokens: 1,
    totalPrice: null,
  });
});
