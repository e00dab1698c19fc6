import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { vectorsOf } from "../common/vectors.ts";
import { jsonRequest } from "../common/request.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { isFailure, minimaxErrors } from "./errors.ts";

/** MiniMax's embeddings. https://platform.minimaxi.com/document/embeddings */
export const minimaxEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "minimax-native",
  encode: (call) =>
    jsonRequest("embeddings", call, {
      model: call.model,
      texts: call.texts,
      type: call.inputType === "query" ? "query" : "db",
    }),
  decode(response, call) {
    const shape = {
      errors: minimaxErrors,
      isAnswer: (it: Readonly<Record<string, unknown>>) => Array.isArray(it["vectors"]) && !isFailure(it),
      isError: isFailure,
    };
    const body = answerObject(shape, response);
    const usage = openaiUsage({ total_tokens: body["total_tokens"] });
    return { embeddings: vectorsOf(body["vectors"], call), usage, model: null };
  },
  errors: minimaxErrors,
};
