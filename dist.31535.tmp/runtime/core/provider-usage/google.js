import { countOf, fieldsOf, listOf, reported, sumCounts } from "./read.js";
/**
 * What a `usageMetadata` of Gemini or Vertex AI counts, or the response that holds one. Prompt tokens include cached ones there;
 * tokens of tool results and of thoughts stand beside. Images in a prompt are not told apart, as they cost what text costs.
 */
export function usageOfGoogle(raw) {
    const usage = fieldsOf(fieldsOf(raw)["usageMetadata"] ?? raw);
    return reported({
        promptTokens: sumCounts(usage["promptTokenCount"], usage["toolUsePromptTokenCount"]),
        completionTokens: sumCounts(usage["candidatesTokenCount"], usage["thoughtsTokenCount"]),
        cachedInputTokens: countOf(usage["cachedContentTokenCount"]),
        reasoningTokens: countOf(usage["thoughtsTokenCount"]),
        audioInputTokens: sumCounts(ofModality(usage["promptTokensDetails"], audio), ofModality(usage["toolUsePromptTokensDetails"], audio)),
        cachedAudioInputTokens: ofModality(usage["cacheTokensDetails"], audio),
        audioOutputTokens: ofModality(usage["candidatesTokensDetails"], audio),
        imageOutputTokens: ofModality(usage["candidatesTokensDetails"], image),
    });
}
/** What a `:predict` response of Vertex AI counts: the tokens of each embedded text. */
export function usageOfVertexPredict(raw) {
    const predictions = listOf(fieldsOf(raw)["predictions"]);
    const statistics = predictions.map((prediction) => fieldsOf(fieldsOf(prediction["embeddings"])["statistics"]));
    return reported({ promptTokens: sumCounts(...statistics.map((statistic) => statistic["token_count"])) });
}
/** As JSON names them, and as protocol buffers number them. */
const audio = ["AUDIO", 4];
const image = ["IMAGE", 2];
function ofModality(details, names) {
    const found = listOf(details).filter((detail) => names.includes(detail["modality"]));
    return sumCounts(...found.map((detail) => detail["tokenCount"]));
}
