import { expect, test } from "vitest";
import { addUsages, pricedUsage } from "../../../runtime/models/usage.ts";
import { cardOf, pricing } from "./handles.ts";

const card = cardOf("llm", { pricing: { ...pricing, input: "0.04" } });
const free = cardOf("llm");

test("amounts are added exactly and rounded once", () => {
  const usages = Array.from({ length: 3 }, () => pricedUsage(card, { promptTokens: 1, completionTokens: 1 }, {}));
  expect(usages[0]).toMatchObject({ promptPrice: "0.0000000", completionPrice: "0.0000200" });
  expect(addUsages(usages)).toEqual({
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

test("one unknown price makes the sum unknown", () => {
  const known = pricedUsage(card, { promptTokens: 1 }, {});
  expect(addUsages([known, pricedUsage(card, null, {})])).toMatchObject({
    promptPrice: null,
    totalPrice: null,
    unpriced: ["promptTokens"],
  });
  expect(addUsages([known, pricedUsage(free, { promptTokens: 1 }, {})])).toMatchObject({
    promptTokens: 2,
    totalPrice: null,
    components: null,
  });
});

test("seconds stay exact", () => {
  const usages = ["0.1", 0.2, "3"].map((seconds) => pricedUsage(free, { seconds }, {}));
  expect(addUsages(usages).seconds).toBe("3.3");
});

test("counts that contradict each other have no price", () => {
  expect(pricedUsage(card, { promptTokens: 1, cachedInputTokens: 5 }, {})).toMatchObject({
    promptTokens: 1,
    totalPrice: null,
  });
});
