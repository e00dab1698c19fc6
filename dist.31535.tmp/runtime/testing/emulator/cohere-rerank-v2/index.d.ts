import type { Operation } from "../operation.ts";
/** Cohere's reranking, version 2. https://docs.cohere.com/v2/reference/rerank */
export declare const emulatedCohereRerank: Operation;
