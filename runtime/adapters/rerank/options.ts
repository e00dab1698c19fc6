import type { ErrorRow } from "../../core/error-table.ts";

/** In what a provider's reranking differs. What is left out is as Cohere's first API has it, which most providers follow. */
export interface RerankOptions {
  /** The codec's kind; `rerank`. */
  readonly kind?: string | undefined;
  /** Path below the base URL; `rerank`. */
  readonly path?: string | undefined;
  /** Whether the model's id is sent; servers that hold one model have no field for it. */
  readonly sendsModel?: boolean | undefined;
  /** How the query stands in the request: as text, or as an object with a `text`. */
  readonly query?: "text" | "object" | undefined;
  /** The field for the documents, and how each stands there. */
  readonly documents?: { readonly field: string; readonly as: "text" | "object" } | undefined;
  /** The field for how many to give back; null where all come back: the best are then chosen here. */
  readonly topN?: string | null | undefined;
  /** The field that holds the results; null where the answer is a bare list of them. */
  readonly results?: string | null | undefined;
  /** The field of a result that holds its score. `logistic`: it is a logit, which becomes a score between 0 and 1. */
  readonly score?: { readonly field: string; readonly as: "score" | "logistic" } | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}

/** Options with nothing left open. */
export type RerankShape = { readonly [Name in keyof RerankOptions]-?: Exclude<RerankOptions[Name], undefined> };

/** Fills in how Cohere's first API does it. https://docs.cohere.com/v1/reference/rerank */
export function rerankShape(options: RerankOptions): RerankShape {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...defaults, ...given };
}

const defaults: RerankShape = {
  kind: "rerank",
  path: "rerank",
  sendsModel: true,
  query: "text",
  documents: { field: "documents", as: "text" },
  topN: "top_n",
  results: "results",
  score: { field: "relevance_score", as: "score" },
  body: {},
  errors: [],
};
