import { integer, list, object, optionals, text } from "../check/shape.js";
import { cohereVendor } from "../cohere/vendor.js";
import { answerRerank } from "./answer.js";
/** Cohere's reranking, version 2. https://docs.cohere.com/v2/reference/rerank */
export const emulatedCohereRerank = {
    kind: "cohere-rerank-v2",
    vendor: cohereVendor,
    method: "POST",
    path: "rerank",
    schema: object({
        model: text({ min: 1 }),
        query: text({ min: 1 }),
        documents: list(text(), { min: 1, max: 10_000 }),
        ...optionals({
            max_tokens_per_doc: integer({ min: 1 }),
            priority: integer({ min: 0, max: 999 }),
            top_n: integer({ min: 1 }),
        }),
    }),
    answer: answerRerank,
};
