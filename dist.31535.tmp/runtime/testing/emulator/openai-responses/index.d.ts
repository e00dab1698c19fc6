import type { Operation } from "../operation.ts";
/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export declare const emulatedResponses: Operation;
