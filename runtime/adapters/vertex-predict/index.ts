import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { googleErrors } from "../google-common/errors.ts";
import { decodePredict } from "./decode.ts";
import { encodePredict } from "./encode.ts";

/** Embeddings at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api */
export const vertexPredict: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "vertex-predict",
  encode: encodePredict,
  decode: decodePredict,
  errors: googleErrors,
};
