import { fieldsOf, listOf, textOf, type Fields } from "../json.ts";
import { takeTurn, withPrefixCache, type Turn } from "../mind/turn.ts";
import type { Memory } from "../memory.ts";
import type { Answer, Asked } from "../operation.ts";
import { servedTier } from "../openai/service-tier.ts";
import { overheadOf, promptOf } from "./prompt.ts";
import { streamOf } from "./stream.ts";

/** Answers a request, whole or streamed. https://platform.openai.com/docs/api-reference/responses/object */
export function answerResponse({ body, reply, memory }: Asked): Answer {
  const prompt = promptOf(body);
  const turn = withPrefixCache(takeTurn(prompt, reply, overheadOf(body)), prompt, reply, memory);
  const id = memory.id("resp_");
  if (body["store"] !== false) memory.keep(id);
  const shown = reply?.reasoning ?? (fieldsOf(body["reasoning"])["summary"] ? turn.reasoning : "");
  const output = outputOf(turn, shown, body, memory);
  const begun = envelopeOf(id, body, memory);
  const ending = turn.finishReason ?? (turn.ending === "length" ? "max_output_tokens" : "completed");
  const isWhole = ending === "completed";
  const finished = {
    ...begun,
    status: isWhole ? "completed" : "incomplete",
    completed_at: isWhole ? memory.created + 1 : null,
    incomplete_details: isWhole ? null : { reason: ending },
    output,
    usage: usageOf(turn),
  };
  return body["stream"] === true
    ? { type: "events", events: streamOf(begun, finished, turn) }
    : { type: "json", value: finished };
}

/** An item of the output. */
export type OutputItem = Fields & { readonly id: string; readonly type: "reasoning" | "message" | "function_call" };

function outputOf(turn: Turn, reasoning: string, body: Fields, memory: Memory): readonly OutputItem[] {
  const wantsEncrypted = listOf(body["include"]).includes("reasoning.encrypted_content");
  const items: OutputItem[] = [];
  if (turn.usage.reasoningTokens > 0 || reasoning !== "") {
    const summary = reasoning === "" ? [] : [{ type: "summary_text", text: reasoning }];
    const encrypted = wantsEncrypted
      ? { encrypted_content: Buffer.from(`sealed: ${turn.reasoning}`).toString("base64") }
      : {};
    items.push({ id: memory.id("rs_"), type: "reasoning", summary, ...encrypted });
  }
  if (turn.text !== "" || turn.refusal !== undefined || turn.toolCalls.length === 0) {
    const part =
      turn.refusal === undefined
        ? { type: "output_text", annotations: [], logprobs: [], text: turn.text }
        : { type: "refusal", refusal: turn.refusal };
    items.push({ id: memory.id("msg_"), type: "message", status: "completed", role: "assistant", content: [part] });
  }
  for (const { id, name, argumentsText } of turn.toolCalls) {
    items.push({
      id: memory.id("fc_"),
      type: "function_call",
      status: "completed",
      arguments: argumentsText,
      call_id: id ?? memory.id("call_"),
      name,
    });
  }
  return items;
}

/** The response before anything was answered: most of it is the request again. */
function envelopeOf(id: string, body: Fields, memory: Memory): Fields {
  const { effort = null, summary = null } = fieldsOf(body["reasoning"]);
  const { format = { type: "text" }, verbosity = "medium" } = fieldsOf(body["text"]);
  return {
    id,
    object: "response",
    created_at: memory.created,
    status: "in_progress",
    background: body["background"] ?? false,
    completed_at: null,
    error: null,
    incomplete_details: null,
    instructions: body["instructions"] ?? null,
    max_output_tokens: body["max_output_tokens"] ?? null,
    max_tool_calls: body["max_tool_calls"] ?? null,
    model: textOf(body["model"]),
    output: [],
    parallel_tool_calls: body["parallel_tool_calls"] ?? true,
    previous_response_id: body["previous_response_id"] ?? null,
    prompt_cache_key: body["prompt_cache_key"] ?? null,
    reasoning: { effort, summary },
    safety_identifier: body["safety_identifier"] ?? null,
    service_tier: servedTier(body),
    store: body["store"] ?? true,
    temperature: body["temperature"] ?? 1,
    text: { format, verbosity },
    tool_choice: body["tool_choice"] ?? "auto",
    tools: body["tools"] ?? [],
    top_logprobs: 0,
    top_p: body["top_p"] ?? 1,
    truncation: body["truncation"] ?? "disabled",
    usage: null,
    user: body["user"] ?? null,
    metadata: body["metadata"] ?? {},
  };
}

function usageOf({ usage }: Turn): object {
  return {
    input_tokens: usage.promptTokens,
    input_tokens_details: {
      cached_tokens: usage.cachedInputTokens,
      ...(usage.cacheWriteTokens > 0 && { cache_write_tokens: usage.cacheWriteTokens }),
    },
    output_tokens: usage.completionTokens,
    output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    total_tokens: usage.promptTokens + usage.completionTokens,
  };
}
