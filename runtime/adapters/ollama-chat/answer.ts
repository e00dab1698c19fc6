import type { ReasoningPart, TextPart } from "../../core/message.ts";
import { usageOfOllama } from "../../core/provider-usage/ollama.ts";
import type { ChatOutput, DecodedToolCall, FinishReason } from "../../core/result.ts";
import { compact, fieldsOf, type Fields, textOf } from "../common/json.ts";

/** An answer of Ollama's chat, whole or put together from the lines of a stream. */
export interface Answer {
  readonly text: string;
  readonly thinking: string;
  /** As they came: whole, with parsed arguments. */
  readonly toolCalls: readonly Fields[];
  /** The object that says `done`: the reason and the counts. */
  readonly ending: Fields;
}

/** What an answer says. Calls have no ids: they are made up from their place. */
export function chatOutput({ text, thinking, toolCalls: calls, ending }: Answer): ChatOutput {
  const toolCalls = calls.map(toolCall);
  const parts: (TextPart | ReasoningPart)[] = [
    ...(thinking === "" ? [] : [{ type: "reasoning" as const, text: thinking }]),
    ...(text === "" ? [] : [{ type: "text" as const, text }]),
  ];
  const raw = textOf(ending["done_reason"]) ?? null;
  return {
    message: compact({
      role: "assistant" as const,
      content: thinking === "" ? text : parts,
      toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    }),
    text,
    reasoning: thinking,
    toolCalls,
    finishReason: raw === null ? null : toolCalls.length > 0 ? "tool_calls" : (reasons.get(raw) ?? "other"),
    rawFinishReason: raw,
    usage: usageOfOllama(ending),
    model: textOf(ending["model"]) ?? null,
    responseId: null,
  };
}

const reasons: ReadonlyMap<string, FinishReason> = new Map([
  ["stop", "stop"],
  ["length", "length"],
]);

/** One call; newer servers give it an id. */
export function toolCall(call: Fields, index: number): DecodedToolCall {
  const made = fieldsOf(call["function"]) ?? {};
  const given = made["arguments"] ?? {};
  const providerId = textOf(call["id"]) ?? null;
  return {
    id: providerId ?? `call_${index}`,
    providerId,
    name: textOf(made["name"]) ?? "",
    arguments: given,
    argumentsText: JSON.stringify(given),
  };
}
