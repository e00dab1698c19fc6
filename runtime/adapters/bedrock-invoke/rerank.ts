import type { RerankCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { RerankOutput, RerankResult } from "../../core/result.ts";
import { bedrockErrors, reportsException } from "../bedrock-common/errors.ts";
import { bedrockRequest } from "../bedrock-common/request.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import { compact, objectsOf, type Fields } from "../common/json.ts";

/** Reranking of Amazon and Cohere through InvokeModel, which says nothing of usage: it is billed by the query. https://docs.aws.amazon.com/bedrock/latest/userguide/rerank-use.html */
export const bedrockInvokeRerank: Codec<RerankCall, RerankOutput> = {
  kind: "bedrock-invoke",
  encode({ query, documents, topN, parameters, ...call }) {
    // Cohere's models want to be told the version of their API.
    const version = /cohere\./.test(call.model) ? { api_version: 2 } : {};
    return bedrockRequest("invoke", compact({ query, documents, top_n: topN, ...version, ...parameters }), call);
  },
  decode(response, call) {
    const body = answerObject(shape, response);
    const results = objectsOf(body["results"]).map((item): RerankResult => {
      const { index } = item;
      // The Rerank operation of the agent runtime spells it `relevanceScore`.
      const score = item["relevance_score"] ?? item["relevanceScore"];
      const isKnown = typeof index === "number" && (call.documents.length === 0 || index < call.documents.length);
      if (!isKnown || typeof score !== "number") throw invalidResponse("A score of no document");
      return { index, score };
    });
    return { results, usage: null };
  },
  errors: bedrockErrors,
};

const shape = {
  errors: bedrockErrors,
  isAnswer: (body: Fields) => Array.isArray(body["results"]),
  isError: reportsException,
};
