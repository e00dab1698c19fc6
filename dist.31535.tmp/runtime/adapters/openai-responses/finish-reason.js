/** The unified finish reason of a response's status, or of why it is incomplete. */
export function finishReason(raw, hasToolCalls) {
    if (raw === null)
        return null;
    if (raw === "completed" && hasToolCalls)
        return "tool_calls";
    return Object.hasOwn(finishReasons, raw) ? (finishReasons[raw] ?? "other") : "other";
}
// https://platform.openai.com/docs/api-reference/responses/object
const finishReasons = {
    completed: "stop",
    max_output_tokens: "length",
    content_filter: "content_filter",
    failed: "error",
    cancelled: "error",
};
