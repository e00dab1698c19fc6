import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import type { OpenAIEmbeddingOptions } from "./options.ts";
export type { OpenAIEmbeddingOptions } from "./options.ts";
/** The codec of a provider whose embeddings follow OpenAI's, with its differences. */
export declare function openaiEmbeddingsCodec(options?: OpenAIEmbeddingOptions): Codec<EmbeddingCall, EmbeddingOutput>;
/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export declare const openaiEmbeddings: Codec<EmbeddingCall, EmbeddingOutput>;
