import { type Models as LlmModels } from "./anthropic/llm.js";
export type { AnthropicCredentials, AnthropicModelCredentials } from "./anthropic/credentials.js";
export { provider } from "./anthropic/provider.js";
/** The models of Anthropic, by type and id. */
export interface Models {
    readonly llm: LlmModels;
}
export declare const models: Models;
