import type { UsageCounts } from "../usage.ts";
/**
 * What a `usageMetadata` of Gemini or Vertex AI counts, or the response that holds one. Prompt tokens include cached ones there;
 * tokens of tool results and of thoughts stand beside. Images in a prompt are not told apart, as they cost what text costs.
 */
export declare function usageOfGoogle(raw: unknown): UsageCounts | null;
/** What a `:predict` response of Vertex AI counts: the tokens of each embedded text. */
export declare function usageOfVertexPredict(raw: unknown): UsageCounts | null;
