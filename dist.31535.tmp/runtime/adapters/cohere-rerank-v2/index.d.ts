import type { RerankCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { RerankOutput } from "../../core/result.ts";
/** Cohere's reranking, version 2. https://docs.cohere.com/reference/rerank */
export declare const cohereRerankV2: Codec<RerankCall, RerankOutput>;
