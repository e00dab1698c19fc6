import type { EmbeddingCall } from "../../core/call.ts";
import { invalidResponse } from "./failures.ts";

/** The value as vectors, one a text. @throws `invalid_response` when it is anything else. */
export function vectorsOf(value: unknown, { texts }: EmbeddingCall): readonly (readonly number[])[] {
  const vectors = Array.isArray(value) ? value : [];
  if (!vectors.every(isVector)) throw invalidResponse("The answer has an embedding that is no vector");
  // A replayed answer has no texts beside it.
  if (vectors.length === 0 || (texts.length > 0 && vectors.length !== texts.length)) {
    throw invalidResponse(`The answer has ${vectors.length} embeddings for ${texts.length} texts`);
  }
  return vectors;
}

function isVector(value: unknown): value is readonly number[] {
  return Array.isArray(value) && typeof value[0] === "number";
}
