/** The finish reasons of OpenAI-style chat and completion providers. */
export const finishReasons = {
    // https://platform.openai.com/docs/api-reference/chat/object
    stop: "stop",
    length: "length",
    tool_calls: "tool_calls",
    function_call: "tool_calls",
    content_filter: "content_filter",
    // vLLM, TGI and gateways that pass on the words of other protocols
    eos: "stop",
    eos_token: "stop",
    stop_sequence: "stop",
    end_turn: "stop",
    tool_use: "tool_calls",
    max_tokens: "length",
    model_length: "length",
    abort: "error",
    refusal: "content_filter",
    safety: "content_filter",
    // https://openrouter.ai/docs/api-reference/overview#finish-reason
    error: "error",
    // https://api-docs.deepseek.com/api/create-chat-completion
    insufficient_system_resource: "error",
    // https://docs.z.ai/api-reference/llm/chat-completion
    sensitive: "content_filter",
    network_error: "error",
    model_context_window_exceeded: "length",
};
/**
 * The unified finish reason. OpenAI says `stop` for a call that `tool_choice` asked for: with tool calls, that is `tool_calls`.
 */
export function finishReason(raw, hasToolCalls, more = {}) {
    if (raw === null)
        return null;
    const key = raw.toLowerCase();
    const known = lookUp(more, raw) ?? lookUp(finishReasons, key) ?? "other";
    return known === "stop" && hasToolCalls ? "tool_calls" : known;
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
