import type { EmbeddingCall } from "../core/call.ts";
import type { EmbeddingOutput } from "../core/result.ts";
import { type AnswersInfo } from "./answer-info.ts";
import { type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import { type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import { type Usage } from "./usage.ts";
/** Texts to embed. */
export type TextEmbeddingRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase & WithParameters<Parameters> & {
    readonly texts: readonly string[];
    /** What the vectors are for; `document` when left out. */
    readonly inputType?: "query" | "document" | undefined;
    /** How many requests may be under way at once; 4 by default. */
    readonly maxWorkers?: number | undefined;
};
/** Vectors, one a text, in the order of the texts. */
export interface TextEmbeddingResult extends AnswersInfo {
    readonly model: string;
    readonly embeddings: readonly (readonly number[])[];
    /** Of all requests together. */
    readonly usage: Usage;
}
/** A model that makes vectors of texts. */
export interface TextEmbedding<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"text-embedding", Parameters> {
    /** Embeds texts, as many in one request as the card's `max_chunks` allows. */
    invoke(request: TextEmbeddingRequest<Parameters>, options?: InvokeOptions): Promise<TextEmbeddingResult>;
    /** The tokens of each text; null where nothing counts them. */
    countTokens(texts: readonly string[]): Promise<readonly number[] | null>;
}
/** The handle of an embedding model. */
export declare function textEmbedding<Parameters>(binding: Binding<EmbeddingCall, EmbeddingOutput>): TextEmbedding<Parameters>;
