import type { EmbeddingCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { openaiEmbeddingsCodec } from "../openai-embeddings/index.ts";

/** Voyage's embeddings. https://docs.voyageai.com/reference/embeddings-api */
export const voyageEmbeddings: Codec<EmbeddingCall, EmbeddingOutput> = /* @__PURE__ */ openaiEmbeddingsCodec({
  kind: "voyage-embeddings",
  inputType: { field: "input_type", query: "query", document: "document" },
});
