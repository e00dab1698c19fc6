import { countOf, fieldsOf, reported } from "./read.js";
/** What a response of Ollama counts, or the last line of its stream. It leaves the prompt out when the server had it cached. */
export function usageOfOllama(raw) {
    const response = fieldsOf(raw);
    return reported({
        promptTokens: countOf(response["prompt_eval_count"]),
        completionTokens: countOf(response["eval_count"]),
    });
}
