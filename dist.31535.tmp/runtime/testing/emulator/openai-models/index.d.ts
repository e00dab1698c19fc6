import type { Operation } from "../operation.ts";
/** OpenAI's list of models, which clients ask for to try a key. https://platform.openai.com/docs/api-reference/models/list */
export declare const emulatedOpenAIModels: Operation;
