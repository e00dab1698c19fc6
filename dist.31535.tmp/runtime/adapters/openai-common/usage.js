import { usageOfOpenai } from "../../core/provider-usage/openai.js";
/**
 * What a `usage` object of an OpenAI-style provider counts; null where it counts nothing. Mistral gives the length of audio beside
 * its tokens: an answer reports tokens or seconds, never the same audio twice.
 */
export function openaiUsage(raw) {
    const counts = usageOfOpenai(raw);
    if (counts?.seconds === undefined || counts.promptTokens === undefined)
        return counts;
    const { seconds: _seconds, ...tokens } = counts;
    return tokens;
}
