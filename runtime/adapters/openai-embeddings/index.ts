import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeEmbeddings } from "./decode.ts";
import { encodeEmbeddings } from "./encode.ts";
import type { OpenAIEmbeddingOptions } from "./options.ts";

export type { OpenAIEmbeddingOptions } from "./options.ts";

/** The codec of a provider whose embeddings follow OpenAI's, with its differences. */
export function openaiEmbeddingsCodec(options: OpenAIEmbeddingOptions = {}): Codec<EmbeddingCall, EmbeddingOutput> {
  const errors = { rows: [...(options.errors ?? []), ...openaiErrors.rows] };
  return {
    kind: options.kind ?? "openai-embeddings",
    encode: (call) => encodeEmbeddings(call, options),
    decode: (response, call) => decodeEmbeddings(response, call, errors),
    errors,
  };
}

/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export const openaiEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = /* @__PURE__ */ openaiEmbeddingsCodec();
