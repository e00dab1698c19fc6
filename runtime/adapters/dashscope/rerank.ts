import type { RerankCall } from "../../core/call.ts";
import type { Codec, WireRequest } from "../../core/codec.ts";
import type { RerankOutput, RerankResult } from "../../core/result.ts";
import { invalidResponse } from "../common/failures.ts";
import { type Fields, objectsOf } from "../common/json.ts";
import { jsonRequest } from "../common/request.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { answerBody } from "./body.ts";
import { dashscopeErrors } from "./errors.ts";

/** DashScope's reranking. https://help.aliyun.com/zh/model-studio/text-rerank-api */
export const dashscopeRerank: Codec<RerankCall, RerankOutput> = {
  kind: "dashscope-rerank",
  encode: encodeRerank,
  decode(response, call) {
    const { body, output } = answerBody(response, "results");
    return {
      results: objectsOf(output["results"]).map((item) => resultOf(item, call)),
      usage: openaiUsage(body["usage"]),
    };
  },
  errors: dashscopeErrors,
};

function encodeRerank({ model, query, documents, topN, parameters, ...extras }: RerankCall): WireRequest {
  return jsonRequest("services/rerank/text-rerank/text-rerank", extras, {
    model,
    input: { query, documents },
    parameters: { return_documents: false, ...(topN !== undefined && { top_n: topN }), ...parameters },
  });
}

function resultOf({ index, relevance_score: score }: Fields, { documents }: RerankCall): RerankResult {
  const isKnown = typeof index === "number" && (documents.length === 0 || index < documents.length);
  if (!isKnown || typeof score !== "number") throw invalidResponse("A score of no document");
  return { index, score };
}
