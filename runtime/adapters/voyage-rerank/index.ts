import type { RerankCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { RerankOutput } from "../../core/result.ts";
import { rerankCodec } from "../rerank/index.ts";
import { rerankShapes } from "../rerank/shapes.ts";

/** Voyage's reranking. https://docs.voyageai.com/reference/reranker-api */
export const voyageRerank: Codec<RerankCall, RerankOutput> = /* @__PURE__ */ rerankCodec(rerankShapes.voyage);
