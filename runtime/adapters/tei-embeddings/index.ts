import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec, WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { fieldsOf, parseJson } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { jsonRequest } from "../common/request.ts";

/** How Text Embeddings Inference fails: `{error, error_type}`. */
export const teiErrors: ErrorTable = {
  rows: [
    { code: /overloaded/i, reason: "capacity" },
    { code: /tokenizer|validation/i, reason: "invalid_request" },
    { code: /backend|unhealthy/i, reason: "server" },
  ],
  read: (body) => {
    const code = fieldsOf(body)?.["error_type"];
    return typeof code === "string" ? { code } : undefined;
  },
};

/** Text Embeddings Inference, a server of one model: the answer is a bare list of vectors. https://huggingface.github.io/text-embeddings-inference/ */
export const teiEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "tei-embeddings",
  encode: (call) => jsonRequest("embed", call, { inputs: call.texts }),
  decode: decodeEmbeddings,
  errors: teiErrors,
};

function decodeEmbeddings({ body, status, headers }: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const text = new TextDecoder().decode(body);
  const value = parseJson(text);
  if (fieldsOf(value)?.["error"] !== undefined) {
    throw failureError(teiErrors, { status, headers, text });
  }
  return { embeddings: vectorsOf(value, call), usage: null, model: null };
}
