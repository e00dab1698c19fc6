import type { RerankOptions } from "./options.ts";

/** How providers differ that do not follow Cohere's first API. */
export const rerankShapes = {
  /** https://docs.voyageai.com/reference/reranker-api */
  voyage: { kind: "voyage-rerank", topN: "top_k", results: "data" },
  /** https://www.mixedbread.com/api-reference/endpoints/reranking */
  mixedbread: {
    path: "reranking",
    documents: { field: "input", as: "text" },
    topN: "top_k",
    results: "data",
    score: { field: "score", as: "score" },
  },
  /** https://docs.nvidia.com/nim/nemo-retriever/text-reranking/latest/using-reranking.html */
  nvidia: {
    path: "ranking",
    query: "object",
    documents: { field: "passages", as: "object" },
    topN: null,
    results: "rankings",
    score: { field: "logit", as: "logistic" },
  },
  /** Text Embeddings Inference. https://huggingface.github.io/text-embeddings-inference/ */
  tei: {
    sendsModel: false,
    documents: { field: "texts", as: "text" },
    topN: null,
    results: null,
    score: { field: "score", as: "score" },
  },
} satisfies Readonly<Record<string, RerankOptions>>;
