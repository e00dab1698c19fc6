import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
/** Reads an answer: one vector a text, in the order of `index`. https://platform.openai.com/docs/api-reference/embeddings/object */
export declare function decodeEmbeddings(response: WireResponse, call: EmbeddingCall, errors: ErrorTable): EmbeddingOutput;
