import type { ReasoningPart, TextPart } from "../../core/message.ts";
import { usageOfCohere } from "../../core/provider-usage/cohere.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { compact, textOf } from "../common/json.ts";
import { parseArguments } from "../common/tool-arguments.ts";
import { cohereFinishReason } from "./finish-reason.ts";

/** The `kind` of the opaque parts that only this protocol reads. */
export const opaqueKind = "cohere-chat-v2";

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
export function chatOutput(answer: Answer): ChatOutput {
  const parts: (TextPart | ReasoningPart)[] = answer.parts.filter((part) => part.text !== "").map(messagePart);
  if (answer.toolPlan !== "")
    parts.push({ type: "reasoning", text: "", opaque: { kind: opaqueKind, data: { tool_plan: answer.toolPlan } } });
  const toolCalls = answer.toolCalls.map((call, at) => toolCall(call, `${answer.id ?? "call"}_${at}`));
  const text = joined(answer, "text");
  return {
    message: compact({
      role: "assistant" as const,
      content: parts.every((part) => part.type === "text") ? text : parts,
      toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    }),
    text,
    reasoning: joined(answer, "thinking"),
    toolCalls,
    finishReason: cohereFinishReason(answer.finishReason),
    rawFinishReason: answer.finishReason,
    usage: usageOfCohere(answer.usage),
    model: null,
    responseId: answer.id,
  };
}

function messagePart(part: AnswerPart): TextPart | ReasoningPart {
  if (part.type === "text") return { type: "text", text: part.text };
  return { type: "reasoning", text: part.text, opaque: { kind: opaqueKind, data: { type: "thinking" } } };
}

function joined({ parts }: Answer, type: AnswerPart["type"]): string {
  return parts.map((part) => (part.type === type ? part.text : "")).join("");
}

function toolCall({ id, name, argumentsText }: AnswerToolCall, madeUp: string): DecodedToolCall {
  const own = textOf(id);
  return {
    id: own ?? madeUp,
    providerId: own ?? null,
    name: textOf(name) ?? "",
    arguments: parseArguments(argumentsText),
    argumentsText: argumentsText === "" ? "{}" : argumentsText,
  };
}
