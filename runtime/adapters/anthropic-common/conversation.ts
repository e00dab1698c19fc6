import type {
  AssistantMessage,
  PromptMessage,
  ReasoningPart,
  SystemMessage,
  ToolCall,
  ToolMessage,
} from "../../core/message.ts";
import { contentBlocks } from "./content.ts";
import { compact, fieldsOf } from "../common/json.ts";
import { opaqueKind, type Block, type WireMessage } from "./wire.ts";

/**
 * The conversation as the Messages API has it: system and developer messages stand apart, turns of one role in a row are one
 * message (results of tools are the user's), and what the model thought goes back with its signature.
 */
export function conversation(promptMessages: readonly PromptMessage[]): {
  system: readonly Block[];
  messages: readonly WireMessage[];
} {
  const system: Block[] = [];
  const messages: { role: WireMessage["role"]; content: Block[] }[] = [];
  for (const message of promptMessages) {
    if (isSystem(message)) {
      system.push(...contentBlocks(message.content));
      continue;
    }
    const role = message.role === "assistant" ? "assistant" : "user";
    const blocks = turnBlocks(message);
    const last = messages.at(-1);
    if (last?.role === role) last.content.push(...blocks);
    else if (blocks.length > 0) messages.push({ role, content: blocks });
  }
  trimPrefill(messages.at(-1));
  return { system, messages };
}

function isSystem(message: PromptMessage): message is SystemMessage {
  return message.role === "system" || message.role === "developer";
}

function turnBlocks(message: Exclude<PromptMessage, SystemMessage>): Block[] {
  switch (message.role) {
    case "user":
      return contentBlocks(message.content);
    case "assistant":
      return assistantBlocks(message);
    case "tool":
      return [toolResult(message)];
  }
}

function assistantBlocks({ content, toolCalls = [] }: AssistantMessage): Block[] {
  const parts = typeof content === "string" ? [{ type: "text" as const, text: content }] : content;
  const blocks = parts.flatMap((part) => {
    if (part.type === "reasoning") return reasoningBlock(part);
    // Claude writes blank texts between calls, and the API refuses them when they come back.
    if (part.type === "text" && part.text.trim() === "") return [];
    return contentBlocks([part]);
  });
  return [...blocks, ...toolCalls.map(toolUse)];
}

/** Thinking goes back only with what the API signed; another provider's thoughts cannot. */
function reasoningBlock(part: ReasoningPart): Block[] {
  if (part.opaque?.kind !== opaqueKind) return [];
  const data = fieldsOf(part.opaque.data);
  if (typeof data?.["type"] !== "string") return [];
  const block = data as Block;
  return [block.type === "thinking" ? { ...block, thinking: part.text } : block];
}

function toolUse(call: ToolCall): Block {
  const own = call.opaque?.kind === opaqueKind ? fieldsOf(call.opaque.data) : undefined;
  // What is not an object cannot be sent as input; the API's guide on fine-grained tool streaming wraps it.
  const input = fieldsOf(call.arguments) ?? { INVALID_JSON: call.argumentsText };
  return { ...own, type: "tool_use", id: toolId(call.id), name: call.name, input };
}

function toolResult(message: ToolMessage): Block {
  return compact({
    type: "tool_result",
    tool_use_id: toolId(message.toolCallId),
    content: typeof message.content === "string" ? message.content : contentBlocks(message.content),
    is_error: message.isError === true ? true : undefined,
  });
}

/** The API takes letters, digits, `_` and `-` only; ids of other providers may hold more. */
function toolId(id: string): string {
  return id.replace(/[^\w-]/g, "_");
}

/** The API refuses an answer that is begun for the model when it ends in white space. */
function trimPrefill(last: { role: string; content: Block[] } | undefined): void {
  const block = last?.content.at(-1);
  if (last?.role !== "assistant" || block?.type !== "text") return;
  last.content[last.content.length - 1] = { ...block, text: String(block["text"]).trimEnd() };
}
