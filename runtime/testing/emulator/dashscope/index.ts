import { list, object, openObject, optional, text } from "../check/shape.ts";
import { fieldsOf, listOf, numberOf } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { overlap } from "../mind/overlap.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Operation } from "../operation.ts";
import { answerGeneration, errorEvent } from "./generation.ts";
import { dashscopeVendor } from "./vendor.ts";

const generation: Operation = {
  kind: "dashscope",
  vendor: dashscopeVendor,
  method: "POST",
  path: /^services\/aigc\/(?:text|multimodal)-generation\/generation$/,
  schema: object({
    model: text({ min: 1 }),
    input: openObject({ messages: list(openObject({ role: text() }), { min: 1 }) }),
    parameters: optional(openObject()),
  }),
  rules: [
    ({ body, headers }) =>
      fieldsOf(body["parameters"])["enable_thinking"] === true && headers["x-dashscope-sse"] !== "enable"
        ? {
            status: 400,
            body: {
              code: "InvalidParameter",
              message: "parameter.enable_thinking must be set to false for non-streaming calls",
              request_id: "r",
            },
          }
        : undefined,
  ],
  answer: answerGeneration,
  errorEvent,
};

const embeddings: Operation = {
  ...generation,
  kind: "dashscope-embeddings",
  path: "services/embeddings/text-embedding/text-embedding",
  schema: object({
    model: text({ min: 1 }),
    input: object({ texts: list(text(), { min: 1, max: 25 }) }),
    parameters: optional(openObject()),
  }),
  rules: [],
  answer({ body, reply, memory }) {
    const texts = listOf(fieldsOf(body["input"])["texts"]).map(String);
    const dimensions = numberOf(fieldsOf(body["parameters"])["dimension"]) ?? 1024;
    const found = texts.map((it, index) => ({
      text_index: index,
      embedding: reply?.embeddings?.[index] ?? embed(it, dimensions),
    }));
    const usage = { total_tokens: texts.reduce((sum, it) => sum + countTokens(it), 0) };
    return { type: "json", value: { output: { embeddings: found }, usage, request_id: memory.id("") } };
  },
};

const rerank: Operation = {
  ...generation,
  kind: "dashscope-rerank",
  path: "services/rerank/text-rerank/text-rerank",
  schema: object({
    model: text({ min: 1 }),
    input: object({ query: text(), documents: list(text(), { min: 1, max: 500 }) }),
    parameters: optional(openObject()),
  }),
  rules: [],
  answer({ body, reply, memory }) {
    const { query, documents } = fieldsOf(body["input"]);
    const results = listOf(documents)
      .map((it, index) => ({ index, relevance_score: reply?.scores?.[index] ?? overlap(String(query), String(it)) }))
      .toSorted((a, b) => b.relevance_score - a.relevance_score)
      .slice(0, numberOf(fieldsOf(body["parameters"])["top_n"]));
    const usage = { total_tokens: listOf(documents).reduce<number>((sum, it) => sum + countTokens(String(it)), 0) };
    return { type: "json", value: { output: { results }, usage, request_id: memory.id("") } };
  },
};

/** DashScope's own API. https://help.aliyun.com/zh/model-studio/qwen-api-reference */
export const dashscopeOperations: readonly Operation[] = [generation, embeddings, rerank];
