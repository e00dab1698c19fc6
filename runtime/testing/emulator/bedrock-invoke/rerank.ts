import { modelOf, modelRule } from "../bedrock/model.ts";
import { refusedByModel } from "../bedrock/error.ts";
import { bedrockVendor } from "../bedrock/vendor.ts";
import { integer, list, object, optionals, text } from "../check/shape.ts";
import { listOf, numberOf, textOf } from "../json.ts";
import { overlap } from "../mind/overlap.ts";
import type { Operation } from "../operation.ts";

/** Rerank models of Amazon and Cohere through InvokeModel. https://docs.aws.amazon.com/bedrock/latest/userguide/rerank-use.html */
export const emulatedInvokeRerank: Operation = {
  kind: "bedrock-invoke",
  vendor: bedrockVendor,
  method: "POST",
  path: /^model\/[^/]*(?:amazon|cohere)\.rerank[^/]*\/invoke$/,
  schema: object({
    query: text({ min: 1 }),
    documents: list(text({ min: 1 }), { min: 1, max: 1000 }),
    ...optionals({
      top_n: integer({ min: 1 }),
      api_version: integer({ min: 1 }),
      max_tokens_per_doc: integer({ min: 1 }),
    }),
  }),
  rules: [
    modelRule,
    (asked) =>
      /cohere\./.test(modelOf(asked)) && numberOf(asked.body["api_version"]) !== 2
        ? refusedByModel("invalid request: api_version must be 2")
        : undefined,
  ],
  answer({ body, reply }) {
    const query = textOf(body["query"]);
    const results = listOf(body["documents"])
      .map((it, index) => ({ index, relevance_score: reply?.scores?.[index] ?? overlap(query, String(it)) }))
      .toSorted((a, b) => b.relevance_score - a.relevance_score || a.index - b.index);
    return { type: "json", value: { results: results.slice(0, numberOf(body["top_n"]) ?? results.length) } };
  },
};
