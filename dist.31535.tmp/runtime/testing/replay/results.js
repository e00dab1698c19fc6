/** What decoding gives, in the shapes of `replay`. */
export const replayed = {
    chat: (output) => ({
        text: output.text,
        reasoning: output.reasoning,
        toolCalls: output.toolCalls.map(({ providerId, name, arguments: value }) => ({
            id: providerId,
            name,
            arguments: value,
        })),
        finishReason: output.rawFinishReason,
        usage: output.usage && allCounts(output.usage),
    }),
    embedding: ({ embeddings, usage }) => ({
        embeddings,
        usage: usage?.promptTokens === undefined ? null : { promptTokens: usage.promptTokens },
    }),
    rerank: ({ results, usage }) => ({
        results,
        usage: usage && counts({ searchUnits: usage.searchUnits, totalTokens: usage.promptTokens }),
    }),
    transcription: ({ text, usage }) => ({
        text,
        usage: usage &&
            counts({ promptTokens: usage.promptTokens, completionTokens: usage.completionTokens, seconds: usage.seconds }),
    }),
    speech: ({ contentType, bytes }) => ({ contentType, bytes }),
    moderation: ({ flagged, results }) => ({ flagged, results }),
    tokenCount: ({ promptTokens }) => ({ promptTokens }),
};
const chatCounts = [
    "promptTokens",
    "completionTokens",
    "cachedInputTokens",
    "cacheWriteTokens",
    "reasoningTokens",
];
function allCounts(usage) {
    return Object.fromEntries(chatCounts.map((name) => [name, usage[name] ?? null]));
}
/** What was reported. Seconds may come as a decimal text. */
function counts(usage) {
    const reported = Object.entries(usage).filter(([, value]) => value !== undefined);
    return Object.fromEntries(reported.map(([name, value]) => [name, Number(value)]));
}
