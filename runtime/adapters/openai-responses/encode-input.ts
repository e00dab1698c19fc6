import type {
  AssistantMessage,
  MediaPart,
  PromptMessage,
  ReasoningPart,
  TextPart,
  ToolCall,
} from "../../core/message.ts";
import { textOf, type Fields } from "../common/json.ts";
import { roleOf, type RequestOptions } from "../openai-common/request.ts";
import { argumentsToSend } from "../openai-common/tool-call.ts";
import { encodeContent } from "./encode-content.ts";
import { opaqueItem } from "./opaque.ts";

/**
 * The input items of a conversation. `stored` tells whether the provider keeps earlier items, so that their ids mean something to it.
 * https://platform.openai.com/docs/api-reference/responses/create#responses_create-input
 */
export function encodeInput(messages: readonly PromptMessage[], options: RequestOptions, stored: boolean): Fields[] {
  const calls = messages.flatMap((message) => (message.role === "assistant" ? (message.toolCalls ?? []) : []));
  return messages.flatMap((message): Fields[] => {
    if (message.role === "assistant") return encodeAssistant(message, stored);
    const content = encodeContent(message.content);
    if (message.role !== "tool") return [{ role: roleOf(message, options), content }];
    const { toolCallId } = message;
    const isCustom = calls.some((call) => call.id === toolCallId && isCustomCall(call));
    const type = isCustom ? "custom_tool_call_output" : "function_call_output";
    return [{ type, call_id: toolCallId, output: content }];
  });
}

/** What the model said, thought and called, in the order in which it came: calls last where that is not known. */
function encodeAssistant({ content, toolCalls = [] }: AssistantMessage, stored: boolean): Fields[] {
  const parts = typeof content === "string" ? [{ type: "text", text: content } as const] : content;
  let place = 0;
  const placed = parts.map((part) => {
    place = opaqueItem(part.opaque).index ?? place;
    return { place, item: encodePart(part, stored) };
  });
  const calls = toolCalls.map((call) => ({ place: opaqueItem(call.opaque).index ?? Infinity, item: encodeCall(call) }));
  return [...placed, ...calls]
    .toSorted((a, b) => a.place - b.place || 0)
    .flatMap(({ item }) => (item === undefined ? [] : [item]));
}

function encodePart(part: TextPart | MediaPart | ReasoningPart, stored: boolean): Fields | undefined {
  const { item } = opaqueItem(part.opaque);
  if (part.type === "text") {
    if (part.text === "") return undefined;
    if (item === undefined) return { role: "assistant", content: part.text };
    const output = [{ type: "output_text", text: part.text, annotations: [] }];
    return { type: "message", role: "assistant", status: "completed", ...item, content: output };
  }
  // A thought that is neither kept by the provider nor in the item itself would be looked for in vain.
  if (item?.["type"] === "reasoning" && !stored && textOf(item["encrypted_content"]) === undefined) return undefined;
  if (item !== undefined || part.type === "reasoning") return item;
  // The API takes media from the user alone.
  return { role: "user", content: encodeContent([part]) };
}

function encodeCall(call: ToolCall): Fields {
  return {
    type: "function_call",
    ...opaqueItem(call.opaque).item,
    call_id: call.id,
    name: call.name,
    ...(isCustomCall(call) ? { input: call.argumentsText } : { arguments: argumentsToSend(call) }),
  };
}

function isCustomCall({ opaque }: ToolCall): boolean {
  return opaqueItem(opaque).item?.["type"] === "custom_tool_call";
}
