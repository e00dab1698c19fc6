import { modelOf, modelRule } from "../bedrock/model.ts";
import { bedrockVendor } from "../bedrock/vendor.ts";
import { boolean, integer, list, object, oneOf, optionals, text } from "../check/shape.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Asked, Operation } from "../operation.ts";

const shared = { kind: "bedrock-invoke", vendor: bedrockVendor, method: "POST", rules: [modelRule] } as const;

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html */
const titan: Operation = {
  ...shared,
  path: /^model\/[^/]*amazon\.titan-embed[^/]*\/invoke$/,
  schema: object({
    inputText: text({ min: 1 }),
    ...optionals({
      dimensions: integer({ values: [256, 512, 1024] }),
      normalize: boolean,
      embeddingTypes: list(oneOf("float", "binary")),
    }),
  }),
  answer(asked) {
    const { body } = asked;
    const inputText = textOf(body["inputText"]);
    const dimensions = numberOf(body["dimensions"]) ?? (modelOf(asked).endsWith("v1") ? 1536 : 1024);
    const embedding = vectorOf(asked, 0, inputText, dimensions);
    const inputTextTokenCount = asked.reply?.usage?.promptTokens ?? countTokens(inputText);
    return { type: "json", value: { embedding, embeddingsByType: { float: embedding }, inputTextTokenCount } };
  },
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html. Version 4 answers by type, version 3 only if types are named. */
const cohere: Operation = {
  ...shared,
  path: /^model\/[^/]*cohere\.embed[^/]*\/invoke$/,
  schema: object({
    input_type: oneOf("search_document", "search_query", "classification", "clustering"),
    ...optionals({
      texts: list(text(), { min: 1, max: 96 }),
      images: list(text(), { max: 96 }),
      inputs: list(
        object(
          optionals({ content: list(object({ type: text(), ...optionals({ text: text(), image_url: text() }) })) }),
        ),
      ),
      truncate: oneOf("NONE", "START", "END", "LEFT", "RIGHT"),
      embedding_types: list(oneOf("float", "int8", "uint8", "binary", "ubinary")),
      output_dimension: integer({ values: [256, 512, 1024, 1536] }),
      max_tokens: integer({ min: 1 }),
    }),
  }),
  answer(asked) {
    const { body, memory } = asked;
    const isFourth = /v4/.test(modelOf(asked));
    const texts = listOf(body["texts"]).map(String);
    const dimensions = numberOf(body["output_dimension"]) ?? (isFourth ? 1536 : 1024);
    const vectors = texts.map((it, index) => vectorOf(asked, index, it, dimensions));
    const isByType = isFourth || body["embedding_types"] !== undefined;
    const value = {
      id: memory.id("", 32),
      texts,
      embeddings: isByType ? { float: vectors } : vectors,
      response_type: isByType ? "embeddings_by_type" : "embeddings_floats",
    };
    return { type: "json", value };
  },
};

/** https://docs.aws.amazon.com/nova/latest/userguide/embeddings-schema.html */
const nova: Operation = {
  ...shared,
  path: /^model\/[^/]*amazon\.nova-2-multimodal-embeddings[^/]*\/invoke$/,
  schema: object({
    taskType: oneOf("SINGLE_EMBEDDING"),
    singleEmbeddingParams: object({
      embeddingPurpose: oneOf(
        "GENERIC_INDEX",
        "CLASSIFICATION",
        "CLUSTERING",
        ...["GENERIC", "TEXT", "IMAGE", "VIDEO", "DOCUMENT", "AUDIO"].map((it) => `${it}_RETRIEVAL`),
      ),
      text: object({ truncationMode: oneOf("START", "END", "NONE"), value: text({ min: 1 }) }),
      ...optionals({ embeddingDimension: integer({ values: [256, 384, 1024, 3072] }) }),
    }),
    ...optionals({ schemaVersion: oneOf("nova-multimodal-embed-v1") }),
  }),
  answer(asked) {
    const wanted = fieldsOf(asked.body["singleEmbeddingParams"]);
    const value = textOf(fieldsOf(wanted["text"])["value"]);
    const embedding = vectorOf(asked, 0, value, numberOf(wanted["embeddingDimension"]) ?? 3072);
    return { type: "json", value: { embeddings: [{ embeddingType: "TEXT", embedding }] } };
  },
};

/** Embedding models through InvokeModel. */
export const emulatedInvokeEmbeddings: readonly Operation[] = [titan, cohere, nova];

function vectorOf({ reply }: Asked, index: number, value: string, dimensions: number): Fields[string] {
  return reply?.embeddings?.[index] ?? embed(value, dimensions);
}
