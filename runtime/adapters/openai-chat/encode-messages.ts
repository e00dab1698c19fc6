import type {
  AssistantMessage,
  MediaPart,
  PromptMessage,
  TextPart,
  ToolCall,
  ToolMessage,
} from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { roleOf } from "../openai-common/request.ts";
import { argumentsToSend } from "../openai-common/tool-call.ts";
import { encodeContent, encodePart } from "./encode-content.ts";
import { opaqueFields } from "./opaque.ts";
import type { OpenAIChatOptions } from "./options.ts";

/** The messages of a conversation as the wire has them. Media of tool results follow the run of results as a user message: nothing may stand between. */
export function encodeMessages(messages: readonly PromptMessage[], options: OpenAIChatOptions): Fields[] {
  const encoded: Fields[] = [];
  let media: Fields[] = [];
  messages.forEach((message, place) => {
    encoded.push(encodeMessage(message, options));
    if (message.role !== "tool") return;
    media.push(...mediaOfResult(message));
    if (messages[place + 1]?.role === "tool" || media.length === 0) return;
    encoded.push({ role: "user", content: media });
    media = [];
  });
  return encoded;
}

function encodeMessage(message: PromptMessage, options: OpenAIChatOptions): Fields {
  if (message.role === "assistant") return encodeAssistant(message, options);
  if (message.role === "tool") return encodeResult(message, options);
  const name = message.role === "user" ? message.name : undefined;
  return { role: roleOf(message, options), content: encodeContent(message.content, options), name };
}

function encodeAssistant({ content, toolCalls = [] }: AssistantMessage, options: OpenAIChatOptions): Fields {
  const parts = typeof content === "string" ? [{ type: "text", text: content } as const] : content;
  const joined = (type: string) =>
    parts.map((part) => (part.type === type && "text" in part ? part.text : "")).join("");
  const text = joined("text");
  const thought = joined("reasoning");
  const media = parts.filter((part): part is MediaPart => part.type !== "text" && part.type !== "reasoning");
  const shown = media.filter((part) => opaqueFields(part.opaque) === undefined).map(encodePart);
  const { reasoningReply: reply, emptyContent = "null" } = options;
  const sendsThought = reply && thought !== "" && (reply.when === "always" || toolCalls.length > 0);
  const kept = options.reasoningDetailsReply ? parts : media;
  return {
    role: "assistant",
    content:
      shown.length > 0
        ? [...(text === "" ? [] : [{ type: "text", text }]), ...shown]
        : text === "" && toolCalls.length > 0
          ? emptyContents[emptyContent]
          : text,
    ...(sendsThought && { [reply.field]: thought }),
    ...Object.assign({}, ...kept.map((part) => opaqueFields(part.opaque))),
    tool_calls: toolCalls.length > 0 ? toolCalls.map(encodeCall) : undefined,
  };
}

const emptyContents = { null: null, text: "", omitted: undefined };

function encodeCall(call: ToolCall): Fields {
  const { id, name, argumentsText: input } = call;
  const more = opaqueFields(call.opaque);
  return more?.["type"] === "custom"
    ? { id, ...more, custom: { name, input } }
    : { id, type: "function", ...more, function: { name, arguments: argumentsToSend(call) } };
}

function encodeResult({ content, toolCallId }: ToolMessage, options: OpenAIChatOptions): Fields {
  const texts = typeof content === "string" ? content : content.filter((part) => part.type === "text");
  return { role: "tool", tool_call_id: toolCallId, content: encodeTexts(texts, options) };
}

/** A text alone is no list. */
function encodeTexts(texts: string | readonly TextPart[], options: OpenAIChatOptions): string | Fields[] {
  if (typeof texts !== "string" && texts.length < 2) return texts[0]?.text ?? "";
  return encodeContent(texts, options);
}

function mediaOfResult({ content, toolCallId }: ToolMessage): Fields[] {
  const media = typeof content === "string" ? [] : content.filter((part) => part.type !== "text");
  if (media.length === 0) return [];
  return [{ type: "text", text: `From the result of tool call ${toolCallId}:` }, ...media.map(encodePart)];
}
