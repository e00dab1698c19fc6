import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec, WireResponse } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { usageOfOllama } from "../../core/provider-usage/ollama.ts";
import { answerObject } from "../common/answer-object.ts";
import { textOf } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { ollamaErrors } from "../ollama-common/errors.ts";
import { ollamaRequest } from "../ollama-common/request.ts";

/** Ollama's embeddings. Answers of the older `api/embeddings`, which embedded one text, are understood too. https://docs.ollama.com/api/embed */
export const ollamaEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "ollama-embeddings",
  encode: (call) => ollamaRequest("embed", { model: call.model, input: call.texts }, call.parameters, call),
  decode: decodeEmbeddings,
  errors: ollamaErrors,
};

function decodeEmbeddings(response: WireResponse, call: EmbeddingCall): EmbeddingOutput {
  const body = answerObject(
    {
      errors: ollamaErrors,
      isAnswer: (it) => Array.isArray(it["embeddings"]) || Array.isArray(it["embedding"]),
      isError: (it) => it["error"] !== undefined,
    },
    response,
  );
  const embeddings = vectorsOf(body["embeddings"] ?? [body["embedding"]], call);
  return { embeddings, usage: usageOfOllama(body), model: textOf(body["model"]) ?? null };
}
