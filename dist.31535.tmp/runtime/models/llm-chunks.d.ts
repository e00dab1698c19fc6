import type { ChatDelta } from "../core/result.ts";
import type { LlmChunk, LlmResult } from "./llm-result.ts";
/** Makes the chunks of one streamed answer out of its deltas. */
export interface LlmChunks {
    /** The answer is a code block: its text is filtered. */
    readBlock(): void;
    push(deltas: readonly ChatDelta[], chunks: LlmChunk[]): void;
    last(result: LlmResult): LlmChunk;
}
/** Begins to make chunks. */
export declare function llmChunks(): LlmChunks;
