import type { RerankCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { cohereRequest } from "../cohere-common/request.ts";

/** Encodes a query with its documents. All are ranked unless `topN` says how many to give back. */
export function encodeRerank(call: RerankCall): WireRequest {
  const { model, query, documents, topN, parameters } = call;
  return cohereRequest("rerank", { model, query, documents, top_n: topN, ...parameters }, call);
}
