import type { FinishReason } from "../../core/result.ts";

/** The unified word for a `stopReason`; null while there is none. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html#API_runtime_Converse_ResponseSyntax */
export function converseFinishReason(raw: string | null): FinishReason | null {
  return raw === null ? null : (reasons.get(raw) ?? "other");
}

const reasons: ReadonlyMap<string, FinishReason> = new Map([
  ["end_turn", "stop"],
  ["stop_sequence", "stop"],
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["tool_use", "tool_calls"],
  ["guardrail_intervened", "content_filter"],
  ["content_filtered", "content_filter"],
  ["refusal", "content_filter"],
  ["malformed_model_output", "error"],
  ["malformed_tool_use", "error"],
]);
