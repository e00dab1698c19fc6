import type { ReasoningPart, TextPart } from "../../core/message.ts";
import { usageOfAnthropic } from "../../core/provider-usage/anthropic.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { compact, fieldsOf, textOf } from "../common/json.ts";
import { parseArguments } from "../common/tool-arguments.ts";
import { opaqueKind, type Block } from "../anthropic-common/wire.ts";
import { anthropicFinishReason } from "./finish-reason.ts";

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
export function chatOutput(answer: Answer): ChatOutput {
  const parts: (TextPart | ReasoningPart)[] = [];
  const toolCalls: DecodedToolCall[] = [];
  let text = "";
  let reasoning = "";
  for (const { block, inputText } of answer.blocks) {
    switch (block.type) {
      case "text": {
        const own = textOf(block["text"]);
        if (own === undefined) break;
        text += own;
        parts.push({ type: "text", text: own });
        break;
      }
      case "thinking": {
        const own = textOf(block["thinking"]) ?? "";
        reasoning += own;
        parts.push(thinkingPart(block, own));
        break;
      }
      case "tool_use":
        toolCalls.push(toolCall(block, inputText, `${answer.id ?? "call"}_${toolCalls.length}`));
        break;
      default:
        parts.push({ type: "reasoning", text: "", opaque: { kind: opaqueKind, data: withInput(block, inputText) } });
    }
  }
  return compact({
    message: compact({
      role: "assistant" as const,
      content: parts.every((part) => part.type === "text") ? text : parts,
      toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    }),
    text,
    reasoning,
    toolCalls,
    finishReason: anthropicFinishReason(answer.stopReason),
    rawFinishReason: answer.stopReason,
    usage: usageOfAnthropic(answer.usage),
    model: answer.model,
    responseId: answer.id,
    // https://docs.claude.com/en/api/service-tiers: standard, priority or batch.
    serviceTier: textOf(fieldsOf(answer.usage)?.["service_tier"]),
    refusal: answer.stopReason === "refusal" ? textOf(fieldsOf(answer.stopDetails)?.["explanation"]) : undefined,
  });
}

function thinkingPart(block: Block, text: string): ReasoningPart {
  const signature = textOf(block["signature"]);
  if (signature === undefined) return { type: "reasoning", text };
  return { type: "reasoning", text, opaque: { kind: opaqueKind, data: { type: "thinking", signature } } };
}

function toolCall(block: Block, inputText: string | undefined, madeUp: string): DecodedToolCall {
  const id = textOf(block["id"]);
  // A tool called by code that runs at the provider names its caller, which has to go back.
  const caller = fieldsOf(block["caller"]);
  return compact({
    id: id ?? madeUp,
    providerId: id ?? null,
    name: textOf(block["name"]) ?? "",
    arguments: inputText === undefined ? (block["input"] ?? {}) : parseArguments(inputText),
    argumentsText: inputText ?? JSON.stringify(block["input"] ?? {}),
    opaque: caller === undefined || caller["type"] === "direct" ? undefined : { kind: opaqueKind, data: { caller } },
  });
}

function withInput(block: Block, inputText: string | undefined): Block {
  return inputText === undefined ? block : { ...block, input: parseArguments(inputText) };
}
