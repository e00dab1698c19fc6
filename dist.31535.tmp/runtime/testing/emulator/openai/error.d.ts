import type { Refusal } from "../operation.ts";
/** OpenAI's error body. */
export declare function openaiError(status: number, message: string, param?: string | null, code?: string | null, type?: string): Refusal;
