import type { MediaPart, ReasoningPart, TextPart } from "../../core/message.ts";
import { usageOfBedrockConverse } from "../../core/provider-usage/bedrock.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { compact, fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { parseArguments } from "../common/tool-arguments.ts";
import { converseFinishReason } from "./finish-reason.ts";
import { mediaTypeOf } from "./media.ts";
import { opaqueKind, type Block } from "./wire.ts";

/** An answer of Converse, whole or put together from the events of a stream. */
export interface Answer {
  readonly blocks: readonly AnswerBlock[];
  readonly stopReason: string | null;
  /** The API's usage object, as it came. */
  readonly usage: unknown;
  /** The tier that served the request: `{type}`. */
  readonly serviceTier: unknown;
}

/** A content block; `inputText` is the input of a tool as the model wrote it, where a stream said so. */
export interface AnswerBlock {
  readonly block: Block;
  readonly inputText?: string | undefined;
}

type Part = TextPart | ReasoningPart | MediaPart;

/**
 * What an answer says. What is neither text, thinking, media nor a call of the caller's tools (redacted thinking, Amazon's own
 * tools and their results) stands in the message as opaque parts without text, because the API wants it back.
 */
export function chatOutput({ blocks, stopReason, usage, serviceTier }: Answer): ChatOutput {
  const calls = blocks.filter(({ block }) => isOwnCall(block));
  const parts = blocks.filter(({ block }) => !isOwnCall(block)).flatMap(partsOf);
  const toolCalls = calls.map(toolCall);
  const text = joined(parts, "text");
  return compact({
    message: compact({
      role: "assistant" as const,
      content: parts.every((part) => part.type === "text" && part.opaque === undefined) ? text : parts,
      toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    }),
    text,
    reasoning: joined(parts, "reasoning"),
    toolCalls,
    finishReason: converseFinishReason(stopReason),
    rawFinishReason: stopReason,
    usage: fieldsOf(usage) === undefined ? null : usageOfBedrockConverse(usage),
    model: null,
    responseId: null,
    serviceTier: textOf(fieldsOf(serviceTier)?.["type"]),
  });
}

/** A tool that the caller runs, not Bedrock. */
export function isOwnCall(block: Block): boolean {
  const call = fieldsOf(block["toolUse"]);
  return call !== undefined && call["type"] !== "server_tool_use";
}

function partsOf({ block, inputText }: AnswerBlock): Part[] {
  const text = block["text"];
  if (typeof text === "string") return text === "" ? [] : [{ type: "text", text }];
  const thought = fieldsOf(fieldsOf(block["reasoningContent"])?.["reasoningText"]);
  if (thought !== undefined) return [thinkingPart(thought)];
  return [citedPart(block) ?? mediaPart(block) ?? otherPart(withInput(block, inputText))];
}

/** A text with where it comes from. */
function citedPart(block: Block): TextPart | undefined {
  const cited = fieldsOf(block["citationsContent"]);
  const text = objectsOf(cited?.["content"])
    .map((it) => textOf(it["text"]) ?? "")
    .join("");
  if (text === "") return undefined;
  return { type: "text", text, opaque: { kind: opaqueKind, data: { citations: cited?.["citations"] ?? [] } } };
}

function thinkingPart(thought: Fields): ReasoningPart {
  const text = textOf(thought["text"]) ?? "";
  const signature = textOf(thought["signature"]);
  if (signature === undefined) return { type: "reasoning", text };
  return { type: "reasoning", text, opaque: { kind: opaqueKind, data: { signature } } };
}

function mediaPart(block: Block): MediaPart | undefined {
  for (const type of ["image", "audio", "video"] as const) {
    const medium = fieldsOf(block[type]);
    const bytes = decodeBase64(textOf(fieldsOf(medium?.["source"])?.["bytes"]) ?? "");
    if (medium === undefined || bytes === undefined || bytes.length === 0) continue;
    return { type, source: { bytes }, mediaType: mediaTypeOf(type, textOf(medium["format"]) ?? "") };
  }
  return undefined;
}

function otherPart(block: Block): ReasoningPart {
  return { type: "reasoning", text: "", opaque: { kind: opaqueKind, data: { block } } };
}

function withInput(block: Block, inputText: string | undefined): Block {
  const call = fieldsOf(block["toolUse"]);
  return call === undefined || inputText === undefined
    ? block
    : { toolUse: { ...call, input: parseArguments(inputText) } };
}

/** Ids are Bedrock's; one is made up only where a gateway left it out. */
function toolCall({ block, inputText }: AnswerBlock, at: number): DecodedToolCall {
  const call = fieldsOf(block["toolUse"]) ?? {};
  const id = textOf(call["toolUseId"]);
  const input = call["input"] ?? {};
  return {
    id: id ?? `tooluse_${at}`,
    providerId: id ?? null,
    name: textOf(call["name"]) ?? "",
    arguments: inputText === undefined ? input : parseArguments(inputText),
    argumentsText: inputText === undefined ? JSON.stringify(input) : inputText === "" ? "{}" : inputText,
  };
}

function joined(parts: readonly Part[], type: "text" | "reasoning"): string {
  return parts.map((part) => (part.type === type ? part.text : "")).join("");
}
