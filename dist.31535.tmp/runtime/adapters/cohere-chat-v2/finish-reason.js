/** The unified word for a `finish_reason`; null when there is none. https://docs.cohere.com/reference/chat */
export function cohereFinishReason(raw) {
    return raw === null ? null : (reasons.get(raw) ?? "other");
}
/** Whether an answer that ended so is a failure, whatever text it has. */
export function isFailedFinish(raw) {
    return cohereFinishReason(raw) === "error";
}
const reasons = new Map([
    ["COMPLETE", "stop"],
    ["STOP_SEQUENCE", "stop"],
    ["MAX_TOKENS", "length"],
    ["TOOL_CALL", "tool_calls"],
    ["ERROR", "error"],
    ["TIMEOUT", "error"],
]);
