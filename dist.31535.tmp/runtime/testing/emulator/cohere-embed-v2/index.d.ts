import type { Operation } from "../operation.ts";
/** Cohere's embeddings, version 2. https://docs.cohere.com/v2/reference/embed */
export declare const emulatedCohereEmbed: Operation;
