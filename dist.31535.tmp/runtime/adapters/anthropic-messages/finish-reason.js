/** The unified word for a `stop_reason`; null while there is none. https://docs.claude.com/en/api/handling-stop-reasons */
export function anthropicFinishReason(raw) {
    return raw === null ? null : (reasons.get(raw) ?? "other");
}
const reasons = new Map([
    ["end_turn", "stop"],
    ["stop_sequence", "stop"],
    ["max_tokens", "length"],
    ["model_context_window_exceeded", "length"],
    ["tool_use", "tool_calls"],
    ["refusal", "content_filter"],
]);
