import type {
  AssistantMessage,
  PromptContent,
  PromptMessage,
  SystemMessage,
  ToolCall,
  ToolMessage,
} from "../../core/message.ts";
import { compact, fieldsOf } from "../common/json.ts";
import { documentNames } from "./document-names.ts";
import { mediaBlock } from "./media.ts";
import { opaqueFields, type Block, type WireMessage } from "./wire.ts";

/**
 * The conversation as Converse has it: system and developer messages stand apart, turns of one role in a row are one message
 * (results of tools are the user's), and what the model thought goes back with its signature.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html
 */
export function conversation(promptMessages: readonly PromptMessage[]): {
  readonly system: readonly Block[];
  readonly messages: readonly WireMessage[];
} {
  const system: Block[] = [];
  const messages: { role: WireMessage["role"]; content: Block[] }[] = [];
  const toBlocks = blockWriter();
  for (const message of promptMessages) {
    if (isSystem(message)) {
      system.push(...toBlocks(message.content));
      continue;
    }
    const role = message.role === "assistant" ? "assistant" : "user";
    const blocks = turnBlocks(message, toBlocks);
    const last = messages.at(-1);
    if (last?.role === role) last.content.push(...blocks);
    else if (blocks.length > 0) messages.push({ role, content: blocks });
  }
  trimPrefill(messages.at(-1));
  return { system, messages };
}

/** Writes content as blocks. Blank texts are left out: the API refuses them. */
type BlockWriter = (content: PromptContent) => Block[];

function blockWriter(): BlockWriter {
  const nameDocument = documentNames();
  return (content) => {
    const parts = typeof content === "string" ? [{ type: "text" as const, text: content }] : content;
    return parts.flatMap((part): Block[] => {
      if (part.type !== "text") return [mediaBlock(part, nameDocument)];
      return part.text.trim() === "" ? [] : [{ text: part.text }];
    });
  };
}

function isSystem(message: PromptMessage): message is SystemMessage {
  return message.role === "system" || message.role === "developer";
}

function turnBlocks(message: Exclude<PromptMessage, SystemMessage>, toBlocks: BlockWriter): Block[] {
  switch (message.role) {
    case "user":
      return toBlocks(message.content);
    case "assistant":
      return assistantBlocks(message, toBlocks);
    case "tool":
      return [toolResult(message, toBlocks)];
  }
}

function assistantBlocks({ content, toolCalls = [] }: AssistantMessage, toBlocks: BlockWriter): Block[] {
  const own =
    typeof content === "string" ? toBlocks(content) : content.flatMap((part) => assistantBlock(part, toBlocks));
  return [...own, ...toolCalls.map(toolUse)];
}

/** Thoughts go back only with a signature: models that do not sign refuse them. */
function assistantBlock(part: Exclude<AssistantMessage["content"], string>[number], toBlocks: BlockWriter): Block[] {
  const data = opaqueFields(part.opaque);
  if (part.type === "reasoning") {
    if (data === undefined) return [];
    const whole = fieldsOf(data["block"]);
    return [whole ?? { reasoningContent: { reasoningText: { text: part.text, ...data } } }];
  }
  if (part.type === "text" && data?.["citations"] !== undefined)
    return [{ citationsContent: { content: [{ text: part.text }], ...data } }];
  return toBlocks([part]);
}

function toolUse(call: ToolCall): Block {
  // What is not an object cannot be sent as input.
  const input = fieldsOf(call.arguments) ?? { INVALID_JSON: call.argumentsText };
  return { toolUse: { toolUseId: toolId(call.id), name: call.name, input } };
}

function toolResult({ toolCallId, content, isError }: ToolMessage, toBlocks: BlockWriter): Block {
  const status = isError === true ? "error" : undefined;
  return { toolResult: compact({ toolUseId: toolId(toolCallId), content: toBlocks(content), status }) };
}

/** The API takes up to 64 letters, digits and some signs; ids of other providers may hold more. */
function toolId(id: string): string {
  return id.replace(/[^\w.:-]/g, "_").slice(-64);
}

/** Claude refuses an answer that is begun for it when it ends in white space. */
function trimPrefill(last: { role: string; content: Block[] } | undefined): void {
  const text = last?.content.at(-1)?.["text"];
  if (last?.role === "assistant" && typeof text === "string")
    last.content[last.content.length - 1] = { text: text.trimEnd() };
}
