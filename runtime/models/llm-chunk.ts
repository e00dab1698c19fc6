import type { ChatDelta, ChatOutput } from "../core/result.ts";
import type { LlmChunk } from "./llm-result.ts";

/** The chunk of a delta. */
export function llmChunk(delta: ChatDelta, index: number): LlmChunk {
  if (delta.type === "text") return { delta: { text: delta.text, reasoning: "", toolCalls: none }, index };
  if (delta.type === "reasoning") return { delta: { text: "", reasoning: delta.text, toolCalls: none }, index };
  const { type: _type, ...call } = delta;
  return { delta: { text: "", reasoning: "", toolCalls: [call] }, index };
}

const none: LlmChunk["delta"]["toolCalls"] = [];

/** The delta that adds nothing. */
export const noText: ChatDelta = { type: "text", text: "" };

/** The deltas of an answer that came whole. */
export function chatDeltas({ text, reasoning, toolCalls }: ChatOutput): readonly ChatDelta[] {
  const deltas: readonly ChatDelta[] = [
    { type: "reasoning", text: reasoning },
    { type: "text", text },
    ...toolCalls.map(({ id, name, argumentsText }, index) => ({
      type: "toolCall" as const,
      index,
      id,
      name,
      argumentsText,
    })),
  ];
  return deltas.filter((delta) => delta.type === "toolCall" || delta.text !== "");
}
