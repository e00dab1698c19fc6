import { describe, expect, test } from "vitest";
import { anthropicMessages } from "../../../runtime/adapters/anthropic-messages/index.ts";
import { openaiChat } from "../../../runtime/adapters/openai-chat/index.ts";
import { openaiResponses } from "../../../runtime/adapters/openai-responses/index.ts";
import { model } from "../../../runtime/core/model.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import { collect } from "../../../runtime/models/collect.ts";
import { customCard } from "../../../runtime/models/custom.ts";
import { llm } from "../../../runtime/models/llm.ts";
import type { LlmOperation } from "../../../runtime/models/llm-call.ts";
import { completion, completionEvents, fakeFetch, json, sse } from "./fake-fetch.ts";
import { connectionTo } from "./handles.ts";

/** Ten and five tokens cost 20 millionths, half in batches, and so on. */
const card = model({
  model: "sage-1",
  model_type: "llm",
  fetch_from: "customizable-model",
  parameters: customCard("", "llm", undefined, {}).parameters,
  prices: {
    currency: "USD",
    scale: 7,
    prices: { promptTokens: 10, completionTokens: 20 },
    services: {
      batch: { prices: { promptTokens: 5, completionTokens: 10 } },
      flex: { prices: { promptTokens: 6, completionTokens: 12 } },
      priority: { prices: { promptTokens: 20, completionTokens: 40 } },
    },
  },
  price: priceUsage,
});
const prices: Readonly<Record<string, string | null>> = {
  default: "0.0000200",
  standard: "0.0000200",
  on_demand: "0.0000200",
  flex: "0.0000120",
  priority: "0.0000400",
  batch: "0.0000100",
  scale: null,
};

const chat = (tier: unknown) => ({ ...(completion("Hi") as object), service_tier: tier });
const responses = (tier: unknown) => ({
  id: "resp_1",
  object: "response",
  status: "completed",
  model: "sage-1",
  output: [{ type: "message", id: "m", role: "assistant", content: [{ type: "output_text", text: "Hi" }] }],
  usage: { input_tokens: 10, output_tokens: 5, total_tokens: 15 },
  service_tier: tier,
});
const messages = (tier: unknown) => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "sage-1",
  content: [{ type: "text", text: "Hi" }],
  stop_reason: "end_turn",
  usage: { input_tokens: 10, output_tokens: 5, service_tier: tier },
});

const wholes: readonly (readonly [LlmOperation["codec"], (tier: unknown) => unknown, readonly string[]])[] = [
  [openaiChat, chat, ["default", "on_demand", "flex", "priority", "scale"]],
  [openaiResponses, responses, ["default", "flex", "priority", "scale"]],
  [anthropicMessages, messages, ["standard", "priority", "batch"]],
];
const asking = (codec: LlmOperation["codec"], response: () => Response) =>
  llm({ card, connection: connectionTo(fakeFetch(response)), operation: () => ({ codec }) });
const promptMessages = [{ role: "user", content: "Hi" }] as const;

describe.each(wholes)("$0.kind", (codec, answer, tiers) => {
  test.each(tiers)("served as %s", async (tier) => {
    const { usage } = await asking(codec, () => json(answer(tier))).invoke({ promptMessages });
    expect(usage.totalPrice).toBe(prices[tier]);
  });

  test("what served counts, not what was asked for; that counts where the answer does not say", async () => {
    const priceOf = async (tier: unknown) =>
      (
        await asking(codec, () => json(answer(tier))).invoke({
          promptMessages,
          extraBody: { service_tier: "priority" },
        })
      ).usage.totalPrice;
    expect(await priceOf(tiers[0])).toBe("0.0000200");
    expect(await priceOf(undefined)).toBe("0.0000400");
    expect(await priceOf(null)).toBe("0.0000400");
  });
});

describe("a stream", () => {
  test("of chat completions is priced by the tier of its last chunk that says one", async () => {
    const events = completionEvents("H", "i").map((event, index) =>
      typeof event === "string" ? event : { ...(event as object), service_tier: index === 0 ? "auto" : "flex" },
    );
    expect((await collect(asking(openaiChat, () => sse(...events)).stream({ promptMessages }))).usage.totalPrice).toBe(
      prices["flex"],
    );
  });

  test("of responses is priced by the tier of the finished one", async () => {
    const events = [
      { type: "response.created", response: { ...responses("auto"), output: [], usage: null, status: "in_progress" } },
      { type: "response.completed", response: responses("priority") },
    ];
    const stream = asking(openaiResponses, () => sse(...events)).stream({ promptMessages });
    expect((await collect(stream)).usage.totalPrice).toBe(prices["priority"]);
  });

  test("of messages is priced by the tier that its start says", async () => {
    const events = [
      { type: "message_start", message: { ...messages("batch"), content: [], stop_reason: null } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi" } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 5 } },
      { type: "message_stop" },
    ];
    const stream = asking(anthropicMessages, () => sse(...events)).stream({ promptMessages });
    expect((await collect(stream)).usage.totalPrice).toBe(prices["batch"]);
  });
});
