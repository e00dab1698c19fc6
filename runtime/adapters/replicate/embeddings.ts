import type { EmbeddingCall } from "../../core/call.ts";
import type { Again, Codec, WireResponse } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { fieldsOf } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { decodePrediction, predictionRequest, replicateErrors } from "./prediction.ts";

/** Embedding models at Replicate, in what most of them have in common: a JSON list of texts in, a list of vectors out. https://replicate.com/collections/embedding-models */
export const replicateEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "replicate-embeddings",
  encode: (call) => predictionRequest(call.model, { texts: JSON.stringify(call.texts), ...call.parameters }, call),
  decode: decodeEmbeddings,
  errors: replicateErrors,
};

function decodeEmbeddings(response: WireResponse, call: EmbeddingCall): EmbeddingOutput | Again {
  const decoded = decodePrediction(response, call);
  if ("again" in decoded) return decoded;
  const { output } = decoded.prediction;
  const list = Array.isArray(output) ? output : (fieldsOf(output)?.["embeddings"] ?? []);
  const vectors = Array.isArray(list) ? list.map((it: unknown) => fieldsOf(it)?.["embedding"] ?? it) : [];
  return { embeddings: vectorsOf(vectors, call), usage: null, model: null };
}
