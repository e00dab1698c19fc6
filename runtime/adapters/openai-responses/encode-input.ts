import type {
  AssistantMessage,
  PromptMessage,
  ReasoningPart,
  TextPart,
  MediaPart,
  ToolCall,
} from "../../core/message.ts";
import { textOf, type Fields } from "../common/json.ts";
import { argumentsToSend } from "../openai-common/tool-call.ts";
import { encodeContent } from "./encode-content.ts";
import { opaqueItem } from "./opaque.ts";

/** How the input is made: `stored` tells whether the provider keeps earlier items, so that their ids mean something to it. */
export interface InputContext {
  readonly stored: boolean;
  readonly systemRole: "keep" | "system" | "developer";
}

/** The input items of a conversation. https://platform.openai.com/docs/api-reference/responses/create#responses_create-input */
export function encodeInput(messages: readonly PromptMessage[], context: InputContext): Fields[] {
  const customCalls = new Set(messages.flatMap(customCallIds));
  return messages.flatMap((message): Fields[] => {
    switch (message.role) {
      case "system":
      case "developer":
        return [
          {
            role: context.systemRole === "keep" ? message.role : context.systemRole,
            content: encodeContent(message.content),
          },
        ];
      case "user":
        return [{ role: "user", content: encodeContent(message.content) }];
      case "assistant":
        return encodeAssistant(message, context);
      case "tool": {
        const type = customCalls.has(message.toolCallId) ? "custom_tool_call_output" : "function_call_output";
        return [{ type, call_id: message.toolCallId, output: encodeContent(message.content) }];
      }
    }
  });
}

function customCallIds(message: PromptMessage): string[] {
  if (message.role !== "assistant") return [];
  return (message.toolCalls ?? [])
    .filter((call) => opaqueItem(call.opaque)?.item["type"] === "custom_tool_call")
    .map(({ id }) => id);
}

interface Placed {
  readonly place: number;
  readonly item: Fields | undefined;
}

/** What the model said, thought and called, in the order in which it came: calls last where that is not known. */
function encodeAssistant({ content, toolCalls = [] }: AssistantMessage, context: InputContext): Fields[] {
  const parts = typeof content === "string" ? [{ type: "text", text: content } as const] : content;
  let place = 0;
  const placed: Placed[] = parts.map((part) => {
    place = opaqueItem(part.opaque)?.index ?? place;
    return { place, item: encodePart(part, context) };
  });
  const calls = toolCalls.map((call): Placed => ({
    place: opaqueItem(call.opaque)?.index ?? Infinity,
    item: encodeCall(call),
  }));
  return [...placed, ...calls]
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ item }) => item)
    .filter((item) => item !== undefined);
}

function encodePart(part: TextPart | MediaPart | ReasoningPart, { stored }: InputContext): Fields | undefined {
  const item = opaqueItem(part.opaque)?.item;
  if (part.type === "text") {
    if (part.text === "") return undefined;
    if (item === undefined) return { role: "assistant", content: part.text };
    return {
      type: "message",
      role: "assistant",
      status: "completed",
      ...item,
      content: [{ type: "output_text", text: part.text, annotations: [] }],
    };
  }
  // A thought that is neither kept by the provider nor in the item itself would be looked for in vain.
  if (item?.["type"] === "reasoning" && !stored && textOf(item["encrypted_content"]) === undefined) return undefined;
  if (item !== undefined || part.type === "reasoning") return item;
  // The API takes media from the user alone.
  return { role: "user", content: encodeContent([part]) };
}

function encodeCall(call: ToolCall): Fields {
  const item = opaqueItem(call.opaque)?.item ?? {};
  if (item["type"] === "custom_tool_call")
    return { ...item, call_id: call.id, name: call.name, input: call.argumentsText };
  return { type: "function_call", ...item, call_id: call.id, name: call.name, arguments: argumentsToSend(call) };
}
