import type { JsonSchema, PromptMessage } from "../../core/message.ts";
/** The stop sequences that end the block. */
export declare const blockStops: readonly string[];
/**
 * The messages of a conversation whose answer is to be a code block: the instructions stand in a system message that asks for
 * the block, and the last user message opens it. The model goes on inside.
 */
export declare function openBlock(messages: readonly PromptMessage[], block: string, schema?: JsonSchema): readonly PromptMessage[];
