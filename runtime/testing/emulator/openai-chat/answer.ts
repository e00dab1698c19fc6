import { numberOf, textOf } from "../json.ts";
import { takeTurn, withPrefixCache } from "../mind/turn.ts";
import type { Answer, Asked } from "../operation.ts";
import { servedTier } from "../openai/service-tier.ts";
import { finishReasonOf, usageOf } from "./ending.ts";
import { overheadOf, promptOf } from "./prompt.ts";
import { streamOf } from "./stream.ts";

/** Answers a request, whole or streamed. https://platform.openai.com/docs/api-reference/chat/object */
export function answerChat(asked: Asked): Answer {
  const { body, reply, memory } = asked;
  const prompt = promptOf(body);
  const turn = withPrefixCache(takeTurn(prompt, reply, overheadOf(body)), prompt, reply, memory);
  const calls = turn.toolCalls.map((call) => ({ ...call, id: call.id ?? memory.id("call_") }));
  const envelope = {
    id: memory.id("chatcmpl-"),
    created: memory.created,
    model: textOf(body["model"]),
    service_tier: servedTier(body),
    system_fingerprint: "fp_emulator",
  };
  // OpenAI keeps the thoughts of its models to itself; compatible providers show them.
  const reasoning = reply?.reasoning ?? "";
  if (body["stream"] === true)
    return { type: "events", events: streamOf(envelope, { ...turn, toolCalls: calls }, reasoning, body) };
  const message = {
    role: "assistant",
    content: turn.text === "" && (calls.length > 0 || turn.refusal !== undefined) ? null : turn.text,
    refusal: turn.refusal ?? null,
    annotations: [],
    ...(reasoning !== "" && { reasoning_content: reasoning }),
    ...(calls.length > 0 && {
      tool_calls: calls.map(({ id, name, argumentsText }) => ({
        id,
        type: "function",
        function: { name, arguments: argumentsText },
      })),
    }),
  };
  const choices = Array.from({ length: numberOf(body["n"]) ?? 1 }, (_, index) => ({
    index,
    message,
    logprobs: null,
    finish_reason: finishReasonOf(turn),
  }));
  return { type: "json", value: { ...envelope, object: "chat.completion", choices, usage: usageOf(turn) } };
}
