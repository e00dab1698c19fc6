import type { RerankCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import { usageOfCohere } from "../../core/provider-usage/cohere.ts";
import type { RerankOutput, RerankResult } from "../../core/result.ts";
import { invalidResponse } from "../common/failures.ts";
import { objectsOf } from "../common/json.ts";
import { cohereAnswer } from "../cohere-common/answer.ts";

/** Decodes the scores, in the provider's order: the best first. */
export function decodeRerank(response: WireResponse, call: RerankCall): RerankOutput {
  const body = cohereAnswer((it) => Array.isArray(it["results"]), response);
  const results = objectsOf(body["results"]).map(({ index, relevance_score: score }): RerankResult => {
    if (typeof index !== "number" || typeof score !== "number" || call.documents[index] === undefined) {
      throw invalidResponse("A score of no document");
    }
    return { index, score };
  });
  return { results, usage: usageOfCohere(body["meta"]) };
}
