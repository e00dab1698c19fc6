import type { ChatOutput } from "../../core/result.ts";
/** The `kind` of the opaque parts that only this protocol reads. */
export declare const opaqueKind = "cohere-chat-v2";
/** An answer of Cohere's chat, whole or put together from the events of a stream. */
export interface Answer {
    readonly id: string | null;
    /** Text and thinking, in order. */
    readonly parts: readonly AnswerPart[];
    /** What the model says it will do with the tools. */
    readonly toolPlan: string;
    readonly toolCalls: readonly AnswerToolCall[];
    readonly finishReason: string | null;
    /** The API's usage object, as it came. */
    readonly usage: unknown;
}
/** A piece of an answer's content. */
export interface AnswerPart {
    readonly type: "text" | "thinking";
    readonly text: string;
}
/** A call of a tool, with the arguments as the model wrote them. */
export interface AnswerToolCall {
    readonly id: unknown;
    readonly name: unknown;
    readonly argumentsText: string;
}
/**
 * What an answer says. The plan of its tool calls is neither text nor reasoning: it stands in the message as an opaque part
 * `{tool_plan}` without text, to be sent back.
 */
export declare function chatOutput(answer: Answer): ChatOutput;
