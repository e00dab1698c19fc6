import { cohereRerankV2 } from "typecard/adapters";
import { others } from "../request-parts.mjs";

/** https://docs.cohere.com/reference/rerank */
export default {
  codec: cohereRerankV2,
  callOf: (body) => ({
    model: body.model,
    query: body.query,
    documents: body.documents,
    topN: body.top_n,
    parameters: others(body, "model", "query", "documents", "top_n"),
  }),
  canonical: (body) => body,
  deliberate: [],
};
