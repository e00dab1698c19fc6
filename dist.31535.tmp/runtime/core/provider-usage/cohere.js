import { countOf, fieldsOf, firstCount, reported } from "./read.js";
/**
 * What the `usage` of a Cohere chat counts, or the `meta` of an embedding or a reranking, or the response that holds one:
 * the tokens that the model saw, which are more than those that are billed.
 */
export function usageOfCohere(raw) {
    const usage = usageIn(raw);
    const tokens = fieldsOf(usage["tokens"]);
    const billed = fieldsOf(usage["billed_units"]);
    return reported({
        promptTokens: firstCount(tokens["input_tokens"], billed["input_tokens"]),
        completionTokens: firstCount(tokens["output_tokens"], billed["output_tokens"]),
        cachedInputTokens: countOf(usage["cached_tokens"]),
        reasoningTokens: countOf(tokens["reasoning_tokens"]),
        images: countOf(billed["images"]),
        searchUnits: countOf(billed["search_units"]),
    });
}
/** What Cohere bills of the same: without the tokens of its own templates. */
export function billedUsageOfCohere(raw) {
    const billed = fieldsOf(usageIn(raw)["billed_units"]);
    return reported({
        promptTokens: countOf(billed["input_tokens"]),
        completionTokens: countOf(billed["output_tokens"]),
        images: countOf(billed["images"]),
        searchUnits: countOf(billed["search_units"]),
    });
}
/** The `delta` is that of the last event of a stream. */
function usageIn(raw) {
    const holder = fieldsOf(raw);
    return fieldsOf(holder["usage"] ?? holder["meta"] ?? fieldsOf(holder["delta"])["usage"] ?? raw);
}
