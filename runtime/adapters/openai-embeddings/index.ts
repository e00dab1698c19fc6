import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ErrorRow } from "../../core/error-table.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeEmbeddings } from "./decode.ts";
import { encodeEmbeddings } from "./encode.ts";

/** In what a provider's embeddings differ from OpenAI's. */
export interface OpenAIEmbeddingOptions {
  /** The codec's kind; `openai-embeddings`. */
  readonly kind?: string | undefined;
  /** Path below the base URL; `embeddings`. */
  readonly path?: string | undefined;
  /** The field for texts; `input`. */
  readonly textsField?: string | undefined;
  /** How the provider is told what the texts are for: field and words. Not told when left out. */
  readonly inputType?: { readonly field: string; readonly query: string; readonly document: string } | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}

/** The codec of a provider whose embeddings follow OpenAI's, with its differences. */
export function openaiEmbeddingsCodec(options: OpenAIEmbeddingOptions = {}): Codec<EmbeddingCall, EmbeddingOutput> {
  const errors = { ...openaiErrors, rows: [...(options.errors ?? []), ...openaiErrors.rows] };
  return {
    kind: options.kind ?? "openai-embeddings",
    encode: (call) => encodeEmbeddings(call, options),
    decode: (response, call) => decodeEmbeddings(response, call, errors),
    errors,
  };
}

/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export const openaiEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = /* @__PURE__ */ openaiEmbeddingsCodec();
