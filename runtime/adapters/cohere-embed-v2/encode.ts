import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { cohereRequest } from "../cohere-common/request.ts";

/** Encodes at most 96 texts. Floats are asked for unless the parameters name other `embedding_types`. */
export function encodeEmbeddings(call: EmbeddingCall): WireRequest {
  const { model, texts, inputType, parameters } = call;
  const body = { model, texts, input_type: `search_${inputType}`, embedding_types: ["float"], ...parameters };
  return cohereRequest("embed", body, call);
}
