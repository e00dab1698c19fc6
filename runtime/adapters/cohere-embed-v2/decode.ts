import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import { usageOfCohere } from "../../core/provider-usage/cohere.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { invalidResponse } from "../common/failures.ts";
import { decodeBase64 } from "../common/base64.ts";
import { fieldsOf, type Fields } from "../common/json.ts";
import { cohereAnswer } from "../cohere-common/answer.ts";

/** Decodes one vector a text, in the most exact type that the answer has. */
export function decodeEmbeddings(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = cohereAnswer(hasVectors, response);
  const embeddings = vectorsOf(body)?.map(vector) ?? [];
  if (embeddings.length !== call.texts.length || embeddings.some((it) => it.length === 0)) {
    throw invalidResponse(`${embeddings.length} vectors for ${call.texts.length} texts`);
  }
  return { embeddings, usage: usageOfCohere(body["meta"]), model: null };
}

const types = ["float", "base64", "int8", "uint8", "binary", "ubinary"];

function vectorsOf(body: Fields): readonly unknown[] | undefined {
  const byType = fieldsOf(body["embeddings"]);
  return types.map((type) => byType?.[type]).find((it): it is unknown[] => Array.isArray(it) && it.length > 0);
}

function hasVectors(body: Fields): boolean {
  return fieldsOf(body["embeddings"]) !== undefined;
}

function vector(value: unknown): readonly number[] {
  if (typeof value !== "string") return Array.isArray(value) ? (value as number[]) : [];
  const bytes = decodeBase64(value);
  return bytes === undefined ? [] : floats(bytes);
}

/** 32-bit floats, the lowest byte first. */
function floats(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getFloat32(at * 4, true));
}
