import type { Operation } from "../operation.ts";
/** OpenAI's older Completions. https://platform.openai.com/docs/api-reference/completions */
export declare const emulatedCompletions: Operation;
