import type { Operation } from "../operation.ts";
/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export declare const emulatedModerations: Operation;
