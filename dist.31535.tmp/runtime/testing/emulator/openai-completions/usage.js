/** The usage of an answer. */
export function completionUsage({ usage }) {
    return {
        prompt_tokens: usage.promptTokens,
        completion_tokens: usage.completionTokens,
        total_tokens: usage.promptTokens + usage.completionTokens,
    };
}
