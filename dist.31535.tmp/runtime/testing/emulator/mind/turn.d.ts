import type { Memory } from "../memory.ts";
import type { ScriptedReply, ScriptedUsage } from "../reply.ts";
import type { Prompt } from "./prompt.ts";
/** What a model answers, before it is put into a protocol's shape. */
export interface Turn {
    readonly text: string;
    /** The text as a stream brings it. */
    readonly pieces: readonly string[];
    readonly reasoning: string;
    readonly refusal: string | undefined;
    readonly toolCalls: readonly TurnToolCall[];
    readonly ending: "stop" | "length" | "tool_calls" | "stop_sequence";
    /** The stop sequence that was met. */
    readonly stopped: string | undefined;
    /** The reply's own word for the ending. */
    readonly finishReason: string | undefined;
    readonly usage: {
        readonly [Name in keyof ScriptedUsage]-?: number;
    };
}
/** A tool call with its arguments as text. */
export interface TurnToolCall {
    readonly id: string | undefined;
    readonly name: string;
    readonly argumentsText: string;
}
/**
 * Answers a prompt: with what the test ordered, else from the prompt alone. Tools are called when they must be, or when the
 * question has a word of a tool's name; results of tools are read out; a schema gets a value that fits it; any other question
 * comes back as an echo. `promptTokens` is what the protocol counts beside the texts.
 */
export declare function takeTurn(prompt: Prompt, reply: ScriptedReply | undefined, overhead: number): Turn;
/** The part of a prompt of 1024 tokens and more that was seen before is cached, in steps of 128. https://platform.openai.com/docs/guides/prompt-caching */
export declare function withPrefixCache(turn: Turn, prompt: Prompt, reply: ScriptedReply | undefined, memory: Memory): Turn;
