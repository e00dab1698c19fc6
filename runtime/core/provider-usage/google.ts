import type { UsageCounts } from "../usage.ts";
import { countOf, type Fields, fieldsOf, listOf, reported, sumCounts } from "./read.ts";

/**
 * What a `usageMetadata` of Gemini or Vertex AI counts, or the response that holds one. Prompt tokens include cached ones there;
 * tokens of tool results and of thoughts stand beside. Images in a prompt are not told apart, as they cost what text costs.
 */
export function usageOfGoogle(raw: unknown): UsageCounts | null {
  const usage = fieldsOf(fieldsOf(raw)["usageMetadata"] ?? raw);
  return reported({
    promptTokens: sumCounts(usage["promptTokenCount"], usage["toolUsePromptTokenCount"]),
    completionTokens: sumCounts(usage["candidatesTokenCount"], usage["thoughtsTokenCount"]),
    cachedInputTokens: countOf(usage["cachedContentTokenCount"]),
    reasoningTokens: countOf(usage["thoughtsTokenCount"]),
    audioInputTokens: sumCounts(
      ofModality(usage["promptTokensDetails"], audio),
      ofModality(usage["toolUsePromptTokensDetails"], audio),
    ),
    cachedAudioInputTokens: ofModality(usage["cacheTokensDetails"], audio),
    audioOutputTokens: ofModality(usage["candidatesTokensDetails"], audio),
    imageOutputTokens: ofModality(usage["candidatesTokensDetails"], image),
  });
}

/** What a `:predict` response of Vertex AI counts: the tokens of each embedded text. */
export function usageOfVertexPredict(raw: unknown): UsageCounts | null {
  const predictions = listOf(fieldsOf(raw)["predictions"]);
  const statistics = predictions.map((prediction) => fieldsOf(fieldsOf(prediction["embeddings"])["statistics"]));
  return reported({ promptTokens: sumCounts(...statistics.map((statistic) => statistic["token_count"])) });
}

/** As JSON names them, and as protocol buffers number them. */
const audio: readonly unknown[] = ["AUDIO", 4];
const image: readonly unknown[] = ["IMAGE", 2];

function ofModality(details: unknown, names: readonly unknown[]): number | undefined {
  const found = listOf(details).filter((detail: Fields) => names.includes(detail["modality"]));
  return sumCounts(...found.map((detail) => detail["tokenCount"]));
}
