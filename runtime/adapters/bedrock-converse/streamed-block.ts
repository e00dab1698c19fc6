import type { ChatDelta } from "../../core/result.ts";
import { compact, fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { isOwnCall, type AnswerBlock } from "./answer.ts";
import type { Block } from "./wire.ts";

/** A content block while it arrives. Blocks of text and of thinking begin with their first delta. */
export interface StreamedBlock {
  readonly start: Block;
  /** Counts the calls of the caller's tools; undefined for other blocks. */
  readonly toolIndex: number | undefined;
  text: string;
  reasoning: string;
  signature: string;
  redacted: string;
  /** The JSON of a tool's input. */
  input: string;
  /** The base64 of a medium. */
  bytes: string;
  readonly citations: Fields[];
  readonly results: Fields[];
}

/** Opens a block with what its start says. */
export function openBlock(start: Block, toolCalls: number): StreamedBlock {
  return {
    start,
    toolIndex: isOwnCall(start) ? toolCalls : undefined,
    text: "",
    reasoning: "",
    signature: "",
    redacted: "",
    input: "",
    bytes: "",
    citations: [],
    results: [],
  };
}

/** The delta of a start: the call that it opens. */
export function startDelta({ start, toolIndex }: StreamedBlock): ChatDelta | undefined {
  if (toolIndex === undefined) return undefined;
  const call = fieldsOf(start["toolUse"]);
  return {
    type: "toolCall",
    index: toolIndex,
    id: textOf(call?.["toolUseId"]),
    name: textOf(call?.["name"]),
    argumentsText: "",
  };
}

/** Adds a delta to its block. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDelta.html */
export function addDelta(block: StreamedBlock, delta: Fields): ChatDelta | undefined {
  const text = textOf(delta["text"]) ?? "";
  block.text += text;
  const thought = fieldsOf(delta["reasoningContent"]);
  const reasoning = textOf(thought?.["text"]) ?? "";
  block.reasoning += reasoning;
  block.signature += textOf(thought?.["signature"]) ?? "";
  block.redacted += textOf(thought?.["redactedContent"]) ?? "";
  const input = textOf(fieldsOf(delta["toolUse"])?.["input"]) ?? "";
  block.input += input;
  for (const type of media) block.bytes += textOf(fieldsOf(fieldsOf(delta[type])?.["source"])?.["bytes"]) ?? "";
  const citation = fieldsOf(delta["citation"]);
  if (citation !== undefined) block.citations.push(citation);
  block.results.push(...objectsOf(delta["toolResult"]));

  if (text !== "") return { type: "text", text };
  if (reasoning !== "") return { type: "reasoning", text: reasoning };
  if (input === "" || block.toolIndex === undefined) return undefined;
  return { type: "toolCall", index: block.toolIndex, argumentsText: input };
}

/** The block as an unstreamed answer would hold it. */
export function finishedBlock(block: StreamedBlock): AnswerBlock {
  const { start, text, reasoning, signature, redacted, input, bytes, citations, results } = block;
  if (fieldsOf(start["toolUse"]) !== undefined) return { block: start, inputText: input };
  const result = fieldsOf(start["toolResult"]);
  if (result !== undefined) return { block: { toolResult: { ...result, content: results } } };
  const type = media.find((it) => fieldsOf(start[it]) !== undefined);
  if (type !== undefined) return { block: { [type]: { ...fieldsOf(start[type]), source: { bytes } } } };
  if (redacted !== "") return { block: { reasoningContent: { redactedContent: redacted } } };
  if (reasoning !== "" || signature !== "") {
    const reasoningText = compact({ text: reasoning, signature: textOf(signature) });
    return { block: { reasoningContent: { reasoningText } } };
  }
  if (citations.length === 0) return { block: { text } };
  return { block: { citationsContent: { content: text === "" ? [] : [{ text }], citations } } };
}

const media = ["image", "audio", "video"] as const;
