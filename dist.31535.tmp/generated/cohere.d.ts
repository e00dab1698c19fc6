import { type Models as LlmModels } from "./cohere/llm.js";
import { type Models as TextEmbeddingModels } from "./cohere/text-embedding.js";
import { type Models as RerankModels } from "./cohere/rerank.js";
export type { CohereCredentials, CohereModelCredentials } from "./cohere/credentials.js";
export { provider } from "./cohere/provider.js";
/** The models of Cohere, by type and id. */
export interface Models {
    readonly llm: LlmModels;
    readonly "text-embedding": TextEmbeddingModels;
    readonly rerank: RerankModels;
}
export declare const models: Models;
