import type { Operation } from "../operation.ts";
/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export declare const emulatedChat: Operation;
