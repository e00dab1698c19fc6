import type { ChatDelta } from "../../core/result.ts";
import { type Fields } from "../anthropic-common/json.ts";
import type { Block } from "../anthropic-common/wire.ts";
import type { AnswerBlock } from "./answer.ts";
/** A content block while it arrives. */
export interface StreamedBlock {
    readonly start: Block;
    /** Counts the calls of the caller's tools; undefined for other blocks. */
    readonly toolIndex: number | undefined;
    /** Text, thinking or the JSON of an input so far. */
    text: string;
    signature: string;
}
/** Opens a block, with the delta of what its start says already. */
export declare function openBlock(start: Block, toolCalls: number): {
    block: StreamedBlock;
    delta: ChatDelta | undefined;
};
/** Adds a delta to its block. */
export declare function deltaOf(block: StreamedBlock, delta: Fields): ChatDelta | undefined;
/** Ends a block. An input that came whole with the start is handed out now. */
export declare function closeBlock(block: StreamedBlock): ChatDelta | undefined;
/** The block as an unstreamed answer would hold it. */
export declare function finishedBlock({ start, text, signature }: StreamedBlock): AnswerBlock;
