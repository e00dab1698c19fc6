import { cohereRequest } from "../cohere-common/request.js";
/** Encodes a query with its documents. All are ranked unless `topN` says how many to give back. */
export function encodeRerank(call) {
    const { model, query, documents, topN, parameters } = call;
    return cohereRequest("rerank", { model, query, documents, top_n: topN, ...parameters }, call);
}
