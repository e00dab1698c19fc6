import type { Operation } from "../operation.ts";
/** Cohere's chat, version 2. https://docs.cohere.com/v2/reference/chat */
export declare const emulatedCohereChat: Operation;
