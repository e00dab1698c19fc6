import type { ChatDelta } from "../../core/result.ts";
import { fieldsOf, textOf, type Fields } from "../common/json.ts";
import type { Block } from "../anthropic-common/wire.ts";
import type { AnswerBlock } from "./answer.ts";

/** A content block while it arrives. */
export interface StreamedBlock {
  readonly start: Block;
  /** Counts the calls of the caller's tools; undefined for other blocks. */
  readonly toolIndex: number | undefined;
  /** Text, thinking or the JSON of an input so far. */
  text: string;
  signature: string;
}

/** Opens a block, with the delta of what its start says already. */
export function openBlock(start: Block, toolCalls: number): { block: StreamedBlock; delta: ChatDelta | undefined } {
  const isCall = start.type === "tool_use";
  const block = {
    start,
    toolIndex: isCall ? toolCalls : undefined,
    text: textOf(start[start.type]) ?? "",
    signature: textOf(start["signature"]) ?? "",
  };
  if (isCall)
    return {
      block,
      delta: {
        type: "toolCall",
        index: toolCalls,
        id: textOf(start["id"]),
        name: textOf(start["name"]),
        argumentsText: "",
      },
    };
  return { block, delta: block.text === "" ? undefined : textDelta(start.type, block.text) };
}

/** Adds a delta to its block. */
export function deltaOf(block: StreamedBlock, delta: Fields): ChatDelta | undefined {
  switch (delta["type"]) {
    case "text_delta":
      return add(block, "text", delta["text"]);
    case "thinking_delta":
      return add(block, "thinking", delta["thinking"]);
    case "input_json_delta":
      return add(block, "input", delta["partial_json"]);
    case "compaction_delta":
      return add(block, "content", delta["content"]);
    case "signature_delta":
      block.signature += textOf(delta["signature"]) ?? "";
      return undefined;
    default:
      return undefined;
  }
}

/** Ends a block. An input that came whole with the start is handed out now. */
export function closeBlock(block: StreamedBlock): ChatDelta | undefined {
  const input = fieldsOf(block.start["input"]);
  if (block.text !== "" || input === undefined || Object.keys(input).length === 0) return undefined;
  return add(block, "input", JSON.stringify(input));
}

/** The block as an unstreamed answer would hold it. */
export function finishedBlock({ start, text, signature }: StreamedBlock): AnswerBlock {
  switch (start.type) {
    case "text":
      return { block: { ...start, text } };
    case "thinking":
      return { block: { ...start, thinking: text, signature } };
    case "compaction":
      return { block: text === "" ? start : { ...start, content: text } };
    default:
      return text === "" ? { block: start } : { block: start, inputText: text };
  }
}

function add(block: StreamedBlock, kind: string, piece: unknown): ChatDelta | undefined {
  if (typeof piece !== "string" || piece === "") return undefined;
  block.text += piece;
  if (block.toolIndex !== undefined) return { type: "toolCall", index: block.toolIndex, argumentsText: piece };
  return textDelta(kind, piece);
}

function textDelta(kind: string, text: string): ChatDelta | undefined {
  if (kind === "text") return { type: "text", text };
  return kind === "thinking" ? { type: "reasoning", text } : undefined;
}
