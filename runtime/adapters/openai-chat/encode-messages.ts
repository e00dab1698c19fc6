import type { AssistantMessage, MediaPart, PromptMessage, ToolMessage } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { argumentsToSend } from "../openai-common/tool-call.ts";
import { encodeContent, encodePart, textOfContent } from "./encode-content.ts";
import { opaqueFields } from "./opaque.ts";
import type { ChatOptions } from "./options.ts";

/** The messages of a conversation as the wire has them. */
export function encodeMessages(messages: readonly PromptMessage[], options: ChatOptions): Fields[] {
  const encoded: Fields[] = [];
  // Media of tool results wait until the run of results is over: nothing may stand between them.
  let waiting: Fields[] = [];
  for (const message of messages) {
    if (message.role !== "tool" && waiting.length > 0) {
      encoded.push({ role: "user", content: waiting });
      waiting = [];
    }
    encoded.push(encodeMessage(message, messages, options));
    if (message.role === "tool") waiting.push(...mediaOfResult(message, options));
  }
  if (waiting.length > 0) encoded.push({ role: "user", content: waiting });
  return encoded;
}

function encodeMessage(message: PromptMessage, messages: readonly PromptMessage[], options: ChatOptions): Fields {
  switch (message.role) {
    case "system":
    case "developer":
      return {
        role: options.systemRole === "keep" ? message.role : options.systemRole,
        content: encodeContent(message.content, options),
      };
    case "user":
      return {
        role: "user",
        content: encodeContent(message.content, options),
        ...(message.name !== undefined && { name: message.name }),
      };
    case "assistant":
      return encodeAssistant(message, options);
    case "tool":
      return encodeResult(message, messages, options);
  }
}

function encodeAssistant({ content, toolCalls = [] }: AssistantMessage, options: ChatOptions): Fields {
  const parts = typeof content === "string" ? [{ type: "text", text: content } as const] : content;
  const reasoning = parts.filter((part) => part.type === "reasoning");
  const text = parts.map((part) => (part.type === "text" ? part.text : "")).join("");
  const media = parts.filter((part): part is MediaPart => part.type !== "text" && part.type !== "reasoning");
  const references = media.map((part) => opaqueFields(part.opaque));
  const shown = media.filter((_, index) => references[index] === undefined).map(encodePart);
  const reply = options.reasoningReply;
  const thought = reasoning.map((part) => part.text).join("");
  const sendThought = reply && thought !== "" && (reply.when === "always" || toolCalls.length > 0);
  return {
    role: "assistant",
    ...(text === "" && shown.length === 0 && toolCalls.length > 0
      ? emptyContents[options.emptyContent]
      : { content: shown.length === 0 ? text : [...(text === "" ? [] : [{ type: "text", text }]), ...shown] }),
    ...(sendThought && { [reply.field]: thought }),
    ...(options.reasoningDetailsReply && Object.assign({}, ...reasoning.map((part) => opaqueFields(part.opaque)))),
    ...Object.assign({}, ...references),
    ...encodeCalls(toolCalls, options),
  };
}

const emptyContents: Readonly<Record<ChatOptions["emptyContent"], Fields>> = {
  null: { content: null },
  text: { content: "" },
  omitted: {},
};

function encodeCalls(calls: NonNullable<AssistantMessage["toolCalls"]>, options: ChatOptions): Fields {
  const [first] = calls;
  if (first === undefined) return {};
  if (options.toolStyle === "functions")
    return { function_call: { name: first.name, arguments: argumentsToSend(first) } };
  return {
    tool_calls: calls.map((call) => {
      const more = opaqueFields(call.opaque);
      return more?.["type"] === "custom"
        ? { id: call.id, ...more, custom: { name: call.name, input: call.argumentsText } }
        : { id: call.id, type: "function", ...more, function: { name: call.name, arguments: argumentsToSend(call) } };
    }),
  };
}

function encodeResult(message: ToolMessage, messages: readonly PromptMessage[], options: ChatOptions): Fields {
  const content =
    options.toolMedia === "tool" ? encodeContent(message.content, options) : textOfContent(message.content, options);
  if (options.toolStyle === "functions")
    return { role: "function", name: message.name ?? nameOfCall(message, messages), content };
  return { role: "tool", tool_call_id: message.toolCallId, content };
}

function nameOfCall({ toolCallId }: ToolMessage, messages: readonly PromptMessage[]): string {
  const calls = messages.flatMap((message) => (message.role === "assistant" ? (message.toolCalls ?? []) : []));
  return calls.find(({ id }) => id === toolCallId)?.name ?? toolCallId;
}

function mediaOfResult({ content, toolCallId }: ToolMessage, options: ChatOptions): Fields[] {
  if (typeof content === "string" || options.toolMedia === "tool") return [];
  const media = content.filter((part) => part.type !== "text");
  return media.length === 0
    ? []
    : [{ type: "text", text: `From the result of tool call ${toolCallId}:` }, ...media.map(encodePart)];
}
