import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { cohereErrors } from "../cohere-common/errors.ts";
import { decodeEmbeddings } from "./decode.ts";
import { encodeEmbeddings } from "./encode.ts";

/** Cohere's embeddings, version 2. https://docs.cohere.com/reference/embed */
export const cohereEmbedV2: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "cohere-embed-v2",
  encode: encodeEmbeddings,
  decode: decodeEmbeddings,
  errors: cohereErrors,
};
