import type { Operation } from "../operation.ts";
/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export declare const emulatedEmbeddings: Operation;
