import { countOf, fieldsOf, reported, sumCounts } from "./read.js";
/**
 * What a `usage` of Anthropic's Messages API counts, or the message that holds one. Its `input_tokens` are those that were neither
 * read from a cache nor written to one. Of a stream, merge the usage of `message_start` with the last `message_delta` first.
 */
export function usageOfAnthropic(raw) {
    const holder = fieldsOf(raw);
    const usage = fieldsOf(holder["usage"] ?? fieldsOf(holder["message"])["usage"] ?? raw);
    const written = fieldsOf(usage["cache_creation"]);
    const cacheWriteTokens = countOf(usage["cache_creation_input_tokens"]) ??
        sumCounts(written["ephemeral_5m_input_tokens"], written["ephemeral_1h_input_tokens"]);
    return reported({
        promptTokens: sumCounts(usage["input_tokens"], usage["cache_read_input_tokens"], cacheWriteTokens),
        completionTokens: countOf(usage["output_tokens"]),
        cachedInputTokens: countOf(usage["cache_read_input_tokens"]),
        cacheWriteTokens,
        cacheWrite1hTokens: countOf(written["ephemeral_1h_input_tokens"]),
        reasoningTokens: countOf(fieldsOf(usage["output_tokens_details"])["thinking_tokens"]),
    });
}
