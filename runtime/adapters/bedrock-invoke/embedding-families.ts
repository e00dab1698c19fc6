import type { EmbeddingCall } from "../../core/call.ts";
import { fieldsOf, objectsOf, type Fields } from "../common/json.ts";

/** How a vendor's embedding models are asked. */
export interface EmbeddingFamily {
  /** How many texts a request takes. */
  readonly most: number;
  readonly body: (call: EmbeddingCall) => Fields;
}

/** The family of a model, by the vendor that its id names; Amazon Titan's for a profile that names none. */
export function embeddingFamily(model: string): EmbeddingFamily {
  return families.find(([pattern]) => pattern.test(model))?.[1] ?? titan;
}

/** The vectors of an answer, in the order of the texts; undefined when it has none. Where there are several types, floats count. */
export function vectorsOf(body: Fields): readonly unknown[] | undefined {
  const { embedding, embeddings } = body;
  if (Array.isArray(embedding)) return [embedding]; // Titan
  const byType = fieldsOf(body["embeddingsByType"]) ?? fieldsOf(embeddings);
  if (byType !== undefined) {
    const vectors = types.map((type) => byType[type]).find((it) => Array.isArray(it));
    return Array.isArray(vectors) ? (Array.isArray(vectors[0]) ? vectors : [vectors]) : undefined;
  }
  if (!Array.isArray(embeddings)) return undefined;
  return Array.isArray(embeddings[0]) ? embeddings : objectsOf(embeddings).map((it) => it["embedding"]); // Cohere, Nova
}

const types = ["float", "int8", "uint8", "binary", "ubinary"];

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html */
const titan: EmbeddingFamily = {
  most: 1,
  body: ({ texts: [inputText], parameters }) => ({ inputText, ...parameters }),
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html */
const cohere: EmbeddingFamily = {
  most: 96,
  body: ({ texts, inputType, parameters }) => ({ texts, input_type: `search_${inputType}`, ...parameters }),
};

/** https://docs.aws.amazon.com/nova/latest/userguide/embeddings-schema.html. Documents are indexed for any search; a query seeks texts. */
const nova: EmbeddingFamily = {
  most: 1,
  body({ texts: [value], inputType, parameters: { truncationMode = "END", ...parameters } }) {
    const embeddingPurpose = inputType === "query" ? "TEXT_RETRIEVAL" : "GENERIC_INDEX";
    const text = { truncationMode, value };
    return { taskType: "SINGLE_EMBEDDING", singleEmbeddingParams: { embeddingPurpose, text, ...parameters } };
  },
};

const families: readonly (readonly [RegExp, EmbeddingFamily])[] = [
  [/cohere\./, cohere],
  [/amazon\.nova/, nova],
];
