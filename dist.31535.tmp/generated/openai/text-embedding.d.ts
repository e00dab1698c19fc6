import { type Model } from "typecard/runtime";
/** Text Embedding 3 Large: 8,191 tokens of context; USD 0.13 in per million tokens. */
export declare const textEmbedding3Large: Model<"text-embedding-3-large", "text-embedding">;
/** Text Embedding 3 Small: 8,191 tokens of context; USD 0.02 in per million tokens. */
export declare const textEmbedding3Small: Model<"text-embedding-3-small", "text-embedding">;
/** Text Embedding Ada 002: 8,191 tokens of context; USD 0.10 in per million tokens. */
export declare const textEmbeddingAda002: Model<"text-embedding-ada-002", "text-embedding">;
/** The text-embedding models of openai, by id. */
export interface Models {
    readonly "text-embedding-3-large": typeof textEmbedding3Large;
    readonly "text-embedding-3-small": typeof textEmbedding3Small;
    readonly "text-embedding-ada-002": typeof textEmbeddingAda002;
}
export declare const models: Models;
