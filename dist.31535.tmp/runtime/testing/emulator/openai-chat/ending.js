/** The provider's word for the ending. */
export function finishReasonOf({ finishReason, ending }) {
    return finishReason ?? (ending === "stop_sequence" ? "stop" : ending);
}
/** The usage of an answer. */
export function usageOf({ usage }) {
    return {
        prompt_tokens: usage.promptTokens,
        completion_tokens: usage.completionTokens,
        total_tokens: usage.promptTokens + usage.completionTokens,
        prompt_tokens_details: {
            cached_tokens: usage.cachedInputTokens,
            audio_tokens: 0,
            ...(usage.cacheWriteTokens > 0 && { cache_write_tokens: usage.cacheWriteTokens }),
        },
        completion_tokens_details: {
            reasoning_tokens: usage.reasoningTokens,
            audio_tokens: 0,
            accepted_prediction_tokens: 0,
            rejected_prediction_tokens: 0,
        },
    };
}
