import type { EmbeddingCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Encodes at most 96 texts. Floats are asked for unless the parameters name other `embedding_types`. */
export declare function encodeEmbeddings(call: EmbeddingCall): WireRequest;
