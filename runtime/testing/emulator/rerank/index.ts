import { any, openObject, optional, text } from "../check/shape.ts";
import { compatibleVendor } from "../compatible/vendor.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { overlap } from "../mind/overlap.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Asked, Operation } from "../operation.ts";
import { voyageVendor } from "../voyage/vendor.ts";

/** What reranking is called, in one of its shapes; the field that holds the documents tells which. */
export const emulatedRerank: Operation = {
  kind: "rerank",
  vendor: compatibleVendor,
  method: "POST",
  path: /^(?:rerank|rerankers|reranking|ranking)$/,
  schema: openObject({ model: optional(text()), query: any }),
  answer: (asked) => ({ type: "json", value: (shapes.find(([field]) => field in asked.body)?.[1] ?? cohere)(asked) }),
};

/** https://docs.voyageai.com/reference/reranker-api */
export const emulatedVoyageRerank: Operation = {
  ...emulatedRerank,
  kind: "voyage-rerank",
  vendor: voyageVendor,
  path: "rerank",
  answer: (asked) => {
    const data = ranked(asked, "documents", asked.body["top_k"]).map(({ index, score }) => ({
      index,
      relevance_score: score,
    }));
    const usage = { total_tokens: tokensOf(asked, "documents") };
    return { type: "json", value: { object: "list", data, model: textOf(asked.body["model"]), usage } };
  },
};

/** https://docs.cohere.com/v1/reference/rerank; with Jina's `usage` beside it. */
function cohere(asked: Asked): unknown {
  const { body, memory } = asked;
  return {
    id: memory.id("", 32),
    model: textOf(body["model"]),
    results: ranked(asked, "documents", body["top_n"]).map(({ index, score, text: document }) => ({
      index,
      relevance_score: score,
      ...(body["return_documents"] === true && { document: { text: document } }),
    })),
    usage: { total_tokens: tokensOf(asked, "documents") },
    meta: { billed_units: { search_units: 1 } },
  };
}

const shapes: readonly (readonly [field: string, answer: (asked: Asked) => unknown])[] = [
  // https://www.mixedbread.com/api-reference/endpoints/reranking
  [
    "input",
    (asked) => ({
      object: "list",
      model: textOf(asked.body["model"]),
      data: ranked(asked, "input", asked.body["top_k"]).map(({ index, score }) => ({
        object: "rank_result",
        index,
        score,
      })),
      usage: { prompt_tokens: tokensOf(asked, "input"), total_tokens: tokensOf(asked, "input") },
    }),
  ],
  // https://docs.nvidia.com/nim/nemo-retriever/text-reranking/latest/using-reranking.html
  [
    "passages",
    (asked) => ({
      rankings: ranked(asked, "passages").map(({ index, score }) => ({ index, logit: Math.log(score / (1 - score)) })),
    }),
  ],
  // https://huggingface.github.io/text-embeddings-inference/
  ["texts", (asked) => ranked(asked, "texts").map(({ index, score }) => ({ index, score }))],
];

/** By the words that they share with the query. */
function ranked({ body, reply }: Asked, field: string, most?: unknown) {
  const query = wordsOf(body["query"]);
  const documents = listOf(body[field]).map(wordsOf);
  return documents
    .map((document, index) => ({ index, text: document, score: reply?.scores?.[index] ?? overlap(query, document) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, numberOf(most) ?? documents.length);
}

function tokensOf({ body }: Asked, field: string): number {
  return [body["query"], ...listOf(body[field])].reduce<number>((sum, it) => sum + countTokens(wordsOf(it)), 0);
}

function wordsOf(value: unknown): string {
  const { text: inside } = fieldsOf(value) satisfies Fields;
  return typeof value === "string" ? value : textOf(inside);
}
