import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
/** Decodes one vector a text, in the most exact type that the answer has. */
export declare function decodeEmbeddings(response: WireResponse, call: EmbeddingCall): EmbeddingOutput;
