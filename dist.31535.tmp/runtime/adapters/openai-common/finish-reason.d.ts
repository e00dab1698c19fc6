import type { FinishReason } from "../../core/result.ts";
/** The finish reasons of OpenAI-style chat and completion providers. */
export declare const finishReasons: Readonly<Record<string, FinishReason>>;
/**
 * The unified finish reason. OpenAI says `stop` for a call that `tool_choice` asked for: with tool calls, that is `tool_calls`.
 */
export declare function finishReason(raw: string | null, hasToolCalls: boolean, more?: Readonly<Record<string, FinishReason>>): FinishReason | null;
