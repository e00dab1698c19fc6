import type { RerankCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { RerankOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeRerank } from "./decode.ts";
import { encodeRerank } from "./encode.ts";
import { type RerankOptions, rerankShape } from "./options.ts";

export type { RerankOptions } from "./options.ts";

/** The codec of a provider that ranks documents by a query, with its differences from Cohere's first API. */
export function rerankCodec(options: RerankOptions = {}): Codec<RerankCall, RerankOutput> {
  const shape = rerankShape(options);
  const errors = { ...openaiErrors, rows: [...shape.errors, ...openaiErrors.rows] };
  return {
    kind: shape.kind,
    encode: (call) => encodeRerank(call, shape),
    decode: (response, call) => decodeRerank(response, call, shape, errors),
    errors,
  };
}

/** Reranking as Cohere's first API has it, and Jina, OpenRouter, SiliconFlow, Xinference and others after it. https://jina.ai/reranker/ */
export const rerank: Codec<RerankCall, RerankOutput> = /* @__PURE__ */ rerankCodec();
