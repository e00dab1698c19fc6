import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
/** Cohere's embeddings, version 2. https://docs.cohere.com/reference/embed */
export declare const cohereEmbedV2: Codec<EmbeddingCall, EmbeddingOutput>;
