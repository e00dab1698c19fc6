import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { OpenAIEmbeddingOptions } from "./options.ts";
/** Makes the request. https://platform.openai.com/docs/api-reference/embeddings/create */
export declare function encodeEmbeddings(call: EmbeddingCall, options: OpenAIEmbeddingOptions): WireRequest;
