import { usageOfAnthropic } from "./anthropic.js";
import { usageOfOpenai } from "./openai.js";
import { countOf, fieldsOf, firstCount, listOf, reported, sumCounts } from "./read.js";
/** What a `usage` of Bedrock's Converse counts, or the response that holds one. Its `inputTokens` leave out what was read from a cache or written to one. */
export function usageOfBedrockConverse(raw) {
    const usage = fieldsOf(fieldsOf(raw)["usage"] ?? raw);
    const cachedInputTokens = firstCount(usage["cacheReadInputTokens"], usage["cacheReadInputTokenCount"]);
    const cacheWriteTokens = firstCount(usage["cacheWriteInputTokens"], usage["cacheWriteInputTokenCount"]);
    const lasting = listOf(usage["cacheDetails"]).filter(({ ttl }) => ttl === "1h");
    return reported({
        promptTokens: sumCounts(usage["inputTokens"], cachedInputTokens, cacheWriteTokens),
        completionTokens: countOf(usage["outputTokens"]),
        cachedInputTokens,
        cacheWriteTokens,
        cacheWrite1hTokens: sumCounts(...lasting.map(({ inputTokens }) => inputTokens)),
    });
}
/** What a response of Bedrock's InvokeModel counts: each vendor's model answers in its own format. */
export function usageOfBedrockInvoke(raw) {
    const body = fieldsOf(raw);
    const usage = fieldsOf(body["usage"] ?? body);
    if (countOf(usage["inputTokens"]) !== undefined)
        return usageOfBedrockConverse(usage); // Nova
    if (countOf(usage["prompt_tokens"]) !== undefined)
        return usageOfOpenai(usage); // Mistral, OpenAI, Qwen, DeepSeek
    if (countOf(usage["input_tokens"]) !== undefined)
        return usageOfAnthropic(usage);
    return reported({
        promptTokens: firstCount(body["inputTextTokenCount"], body["prompt_token_count"]), // Titan, Llama
        completionTokens: sumCounts(...listOf(body["results"]).map(({ tokenCount }) => tokenCount)) ??
            countOf(body["generation_token_count"]),
    });
}
