import type { FinishReason } from "../../core/result.ts";

/** The unified finish reason. OpenAI says `stop` for a call that `tool_choice` asked for: with tool calls, that is `tool_calls`. */
export function finishReason(raw: string | null, hasToolCalls: boolean): FinishReason | null {
  if (raw === null) return null;
  const known = finishReasons.find(([, words]) => words.includes(raw.toLowerCase()))?.[0] ?? "other";
  return known === "stop" && hasToolCalls ? "tool_calls" : known;
}

/**
 * The words of OpenAI-style providers: Chat Completions, Responses, then those of vLLM, TGI and gateways, which pass on the words of
 * other protocols, and at last a provider's own.
 * https://platform.openai.com/docs/api-reference/chat/object, https://platform.openai.com/docs/api-reference/responses/object,
 * https://openrouter.ai/docs/api-reference/overview#finish-reason, https://api-docs.deepseek.com/api/create-chat-completion (`insufficient_system_resource`),
 * https://docs.z.ai/api-reference/llm/chat-completion (`sensitive`, `network_error`, `model_context_window_exceeded`)
 */
const finishReasons: readonly (readonly [FinishReason, readonly string[]])[] = [
  ["stop", ["stop", "completed", "eos", "eos_token", "stop_sequence", "end_turn"]],
  ["length", ["length", "max_output_tokens", "max_tokens", "model_length", "model_context_window_exceeded"]],
  ["tool_calls", ["tool_calls", "function_call", "tool_use"]],
  ["content_filter", ["content_filter", "refusal", "safety", "sensitive"]],
  ["error", ["error", "failed", "cancelled", "abort", "insufficient_system_resource", "network_error"]],
];
