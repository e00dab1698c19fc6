import { type Models as LlmModels } from "./openai/llm.js";
import { type Models as TextEmbeddingModels } from "./openai/text-embedding.js";
import { type Models as Speech2textModels } from "./openai/speech2text.js";
import { type Models as TtsModels } from "./openai/tts.js";
import { type Models as ModerationModels } from "./openai/moderation.js";
export type { OpenaiCredentials, OpenaiModelCredentials } from "./openai/credentials.js";
export { provider } from "./openai/provider.js";
/** The models of OpenAI, by type and id. */
export interface Models {
    readonly llm: LlmModels;
    readonly "text-embedding": TextEmbeddingModels;
    readonly speech2text: Speech2textModels;
    readonly tts: TtsModels;
    readonly moderation: ModerationModels;
}
export declare const models: Models;
