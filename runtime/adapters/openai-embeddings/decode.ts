import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { decodeBody } from "../openai-common/body.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, textOf, listOf } from "../common/json.ts";
import { openaiUsage } from "../openai-common/usage.ts";

/** Reads an answer: one vector a text, in the order of `index`. https://platform.openai.com/docs/api-reference/embeddings/object */
export function decodeEmbeddings(response: WireResponse, call: EmbeddingCall, errors: ErrorTable): EmbeddingOutput {
  const body = decodeBody(response, "data", errors, call.model);
  const data = listOf(body["data"]).map((item, place) => ({ item: fieldsOf(item), place }));
  const ordered = data
    .map(({ item, place }) => ({
      vector: decodeVector(item?.["embedding"]),
      index: typeof item?.["index"] === "number" ? item["index"] : place,
    }))
    .toSorted((a, b) => a.index - b.index);
  const embeddings = ordered.map(({ vector }) => {
    if (vector === undefined)
      throw invalidResponse("The answer has an embedding that is no vector", { model: call.model });
    return vector;
  });
  const { length } = call.texts;
  if (embeddings.length === 0 || (length > 0 && embeddings.length !== length)) {
    throw invalidResponse(`The answer has ${embeddings.length} embeddings for ${length} texts`, { model: call.model });
  }
  return { embeddings, usage: openaiUsage(body["usage"]), model: textOf(body["model"]) ?? null };
}

/** Numbers, or the bytes of little-endian 32-bit floats in base64 (`encoding_format: "base64"`). */
function decodeVector(value: unknown): readonly number[] | undefined {
  if (Array.isArray(value)) return value as number[];
  const bytes = typeof value === "string" ? decodeBase64(value) : undefined;
  if (bytes === undefined || bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
