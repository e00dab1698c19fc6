import { boolean, integer, list, openObject, text } from "../check/shape.ts";
import { invalid } from "../google/error.ts";
import { field, message } from "../google/field.ts";
import { modelOf, modelRule } from "../google/model.ts";
import { vertexVendor } from "../google/vendor.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Answer, Asked, Operation, Rule } from "../operation.ts";

/** Embeddings at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api */
export const emulatedPredict: Operation = {
  kind: "vertex-predict",
  vendor: vertexVendor,
  method: "POST",
  path: /^projects\/[^/]+\/locations\/[^/]+\/publishers\/google\/models\/[^/:]+:predict$/,
  schema: message({
    instances: list(
      message({
        content: text(),
        taskType: text(),
        title: text(),
        text: text(),
        image: openObject(),
        video: openObject(),
      }),
    ),
    parameters: message({
      autoTruncate: boolean,
      outputDimensionality: integer({ min: 1 }),
      dimension: integer({ min: 1 }),
    }),
  }),
  rules: [modelRule, instancesRule],
  answer,
};

/** Text models embed `content`, the multimodal one `text`, one instance at a time. */
function instancesRule(asked: Asked): ReturnType<Rule> {
  const instances = listOf(asked.body["instances"]).map(fieldsOf);
  if (instances.length === 0) return invalid("Empty instances.");
  const wanted = isMultimodal(asked) ? "text" : "content";
  if (instances.some((it) => textOf(it[wanted]) === "" && it["image"] === undefined))
    return invalid(`The ${wanted} of an instance must not be empty.`);
  const most = isMultimodal(asked) ? 1 : 250;
  return instances.length > most
    ? invalid(`${instances.length} instance(s) is not allowed. Max allowed instance is ${most}.`)
    : undefined;
}

function answer(asked: Asked): Answer {
  const { body, reply } = asked;
  const parameters = fieldsOf(body["parameters"]);
  const instances = listOf(body["instances"]).map(fieldsOf);
  if (isMultimodal(asked)) {
    const dimensions = numberOf(parameters["dimension"]) ?? 1408;
    const predictions = instances.map((it, index) => ({
      textEmbedding: reply?.embeddings?.[index] ?? embed(textOf(it["text"]), dimensions),
    }));
    return { type: "json", value: { predictions, deployedModelId: "0" } };
  }
  const dimensions = numberOf(field(parameters, "outputDimensionality")) ?? 768;
  const predictions = instances.map((it: Fields, index) => ({
    embeddings: {
      statistics: { truncated: false, token_count: countTokens(textOf(it["content"])) },
      values: reply?.embeddings?.[index] ?? embed(textOf(it["content"]), dimensions),
    },
  }));
  const billableCharacterCount = instances.reduce(
    (sum, it) => sum + textOf(it["content"]).replace(/\s/g, "").length,
    0,
  );
  return { type: "json", value: { predictions, metadata: { billableCharacterCount } } };
}

function isMultimodal(asked: Asked): boolean {
  return modelOf(asked).startsWith("multimodalembedding");
}
