import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
import { googleErrors } from "../google-common/errors.ts";
import { decodeTokenCount } from "./decode.ts";
import { encodeGeminiTokenCount, encodeVertexTokenCount } from "./encode.ts";

/** Counts the tokens of a prompt at Google AI. https://ai.google.dev/api/tokens */
export const googleCountTokens: Codec<ChatCall, TokenCountOutput> = {
  kind: "google-countTokens",
  encode: encodeGeminiTokenCount,
  decode: decodeTokenCount,
  errors: googleErrors,
};

/** The same at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/count-tokens */
export const vertexCountTokens: Codec<ChatCall, TokenCountOutput> = {
  ...googleCountTokens,
  encode: encodeVertexTokenCount,
};
