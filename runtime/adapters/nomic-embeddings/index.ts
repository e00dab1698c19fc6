import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec, WireRequest } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { vectorsOf } from "../common/vectors.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { textOf } from "../common/json.ts";
import { jsonRequest } from "../common/request.ts";
import { openaiUsage } from "../openai-common/usage.ts";

/** Nomic's embeddings, which have to be told what the texts are for. https://docs.nomic.ai/reference/api/embed-text-v-1-embedding-text-post */
export const nomicEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "nomic-embeddings",
  encode: encodeEmbeddings,
  decode(response, call) {
    const body = decodeBody(response, "embeddings", openaiErrors);
    const embeddings = vectorsOf(body["embeddings"], call);
    return { embeddings, usage: openaiUsage(body["usage"]), model: textOf(body["model"]) ?? null };
  },
  errors: openaiErrors,
};

function encodeEmbeddings(call: EmbeddingCall): WireRequest {
  // `classification` and `clustering` come as parameters.
  const parameters = { task_type: call.inputType === "query" ? "search_query" : "search_document", ...call.parameters };
  return jsonRequest("v1/embedding/text", { ...call, parameters }, { model: call.model, texts: call.texts });
}
