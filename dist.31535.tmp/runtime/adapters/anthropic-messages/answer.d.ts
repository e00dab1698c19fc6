import type { ChatOutput } from "../../core/result.ts";
import { type Block } from "../anthropic-common/wire.ts";
/** An answer of the Messages API, whole or put together from the events of a stream. */
export interface Answer {
    readonly id: string | null;
    readonly model: string | null;
    readonly blocks: readonly AnswerBlock[];
    readonly stopReason: string | null;
    /** Why the model refused: `{category, explanation}`. */
    readonly stopDetails: unknown;
    /** The API's usage object, as it came. */
    readonly usage: unknown;
}
/** A content block; `inputText` is its input as the model wrote it, where a stream said so. */
export interface AnswerBlock {
    readonly block: Block;
    readonly inputText?: string | undefined;
}
/**
 * What an answer says. Blocks that are neither text nor thinking nor a call of the caller's tools (server tools and their results,
 * redacted thinking, compactions) stand in the message as opaque parts without text, because the API wants them back.
 */
export declare function chatOutput(answer: Answer): ChatOutput;
