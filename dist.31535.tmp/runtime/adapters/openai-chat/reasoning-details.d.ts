/**
 * One of `reasoning_details`, as OpenRouter and MiniMax send it: a text, a summary, or encrypted data.
 * https://openrouter.ai/docs/use-cases/reasoning-tokens#preserving-reasoning-blocks
 */
export type ReasoningDetail = Record<string, unknown>;
/** Adds details or pieces of them, and gives their text. Pieces of one detail share type and index; a signature ends it. */
export declare function addReasoningDetails(details: ReasoningDetail[], pieces: readonly unknown[]): string;
