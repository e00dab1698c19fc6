import { integer, list, text, type ObjectShape } from "../check/shape.ts";
import { content } from "../google-generateContent/schema.ts";
import { invalid } from "../google/error.ts";
import { field, message } from "../google/field.ts";
import { modelOf, modelRule } from "../google/model.ts";
import { googleVendor } from "../google/vendor.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Asked, Operation, Rule } from "../operation.ts";

const request: ObjectShape = message({
  model: text(),
  content,
  taskType: text(),
  title: text(),
  outputDimensionality: integer({ min: 1, max: 3072 }),
  autoTruncate: { type: "boolean" },
});

/** Gemini's embedding of one content. https://ai.google.dev/api/embeddings */
export const emulatedEmbedContent: Operation = {
  kind: "google-embedContent",
  vendor: googleVendor,
  method: "POST",
  path: /^models\/[^/:]+:embedContent$/,
  schema: request,
  rules: [modelRule, contentRule(({ body }) => [body])],
  answer: (asked) => ({ type: "json", value: { embedding: embedding(asked, asked.body, 0), ...usage(asked) } }),
};

/** And of many. */
export const emulatedBatchEmbedContents: Operation = {
  ...emulatedEmbedContent,
  path: /^models\/[^/:]+:batchEmbedContents$/,
  schema: message({ requests: list(request) }),
  rules: [modelRule, contentRule(requestsOf), batchRule],
  answer: (asked) => ({
    type: "json",
    value: { embeddings: requestsOf(asked).map((it, index) => embedding(asked, it, index)), ...usage(asked) },
  }),
};

function contentRule(requests: (asked: Asked) => readonly Fields[]): Rule {
  return (asked) => {
    const empty = requests(asked).some((it) => listOf(fieldsOf(it["content"])["parts"]).length === 0);
    return empty ? invalid("* EmbedContentRequest.content: contents is not specified\n") : undefined;
  };
}

/** At most 100 at once, all of the model in the path. */
function batchRule(asked: Asked): ReturnType<Rule> {
  const requests = requestsOf(asked);
  if (requests.length === 0) return invalid("* BatchEmbedContentsRequest.requests: requests is not specified\n");
  if (requests.length > 100) {
    return invalid("* BatchEmbedContentsRequest.requests: at most 100 requests can be in one batch\n");
  }
  const place = requests.findIndex((it) => it["model"] !== `models/${modelOf(asked)}`);
  return place === -1
    ? undefined
    : invalid(`* BatchEmbedContentsRequest.requests[${place}].model: model must match the model of the batch\n`);
}

function requestsOf({ body }: Asked): readonly Fields[] {
  return listOf(body["requests"]).map(fieldsOf);
}

function textsIn(it: Fields): string {
  return listOf(fieldsOf(it["content"])["parts"])
    .map((part) => textOf(fieldsOf(part)["text"]))
    .join(" ");
}

function embedding({ reply }: Asked, it: Fields, index: number): Fields {
  const dimensions = numberOf(field(it, "outputDimensionality")) ?? 3072;
  return { values: reply?.embeddings?.[index] ?? embed(textsIn(it), dimensions) };
}

/** The first generation does not say what it used. */
function usage(asked: Asked): Fields {
  const { reply, body } = asked;
  if (reply?.usage?.promptTokens === undefined && !modelOf(asked).includes("embedding-2")) return {};
  const requests = body["requests"] === undefined ? [body] : requestsOf(asked);
  const counted = requests.reduce((sum, it) => sum + countTokens(textsIn(it)), 0);
  return { usageMetadata: { promptTokenCount: reply?.usage?.promptTokens ?? counted } };
}
