import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { googleErrors } from "../google-common/errors.ts";
import { decodeEmbedContent } from "./decode.ts";
import { encodeEmbedContent } from "./encode.ts";

/** Gemini's embeddings at Google AI. https://ai.google.dev/api/embeddings */
export const googleEmbedContent: Codec<EmbeddingCall, EmbeddingOutput> = {
  kind: "google-embedContent",
  encode: encodeEmbedContent,
  decode: decodeEmbedContent,
  errors: googleErrors,
};
