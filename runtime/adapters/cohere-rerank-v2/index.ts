import type { RerankCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { RerankOutput } from "../../core/result.ts";
import { cohereErrors } from "../cohere-common/errors.ts";
import { decodeRerank } from "./decode.ts";
import { encodeRerank } from "./encode.ts";

/** Cohere's reranking, version 2. https://docs.cohere.com/reference/rerank */
export const cohereRerankV2: Codec<RerankCall, RerankOutput> = {
  kind: "cohere-rerank-v2",
  encode: encodeRerank,
  decode: decodeRerank,
  errors: cohereErrors,
};
