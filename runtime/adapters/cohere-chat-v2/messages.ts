import type { AssistantMessage, ContentPart, MediaPart, PromptContent, PromptMessage } from "../../core/message.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { base64Of, isTextual, mediumOf, utf8Of } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { opaqueKind } from "./answer.ts";

/** The messages of version 2 of Cohere's chat, and the documents that stood in those of the user. */
export function chatMessages(promptMessages: readonly PromptMessage[]): {
  messages: readonly Fields[];
  documents: readonly Fields[];
} {
  const documents: Fields[] = [];
  const messages = promptMessages.map((message): Fields => {
    switch (message.role) {
      case "system":
      case "developer":
        return { role: "system", content: contentOf(message.content, documents) };
      case "user":
        return { role: "user", content: contentOf(message.content, documents) };
      case "tool":
        return { role: "tool", tool_call_id: message.toolCallId, content: toolContent(message.content) };
      case "assistant":
        return assistant(message);
    }
  });
  return { messages, documents };
}

function contentOf(content: PromptContent, documents: Fields[]): string | Fields[] {
  if (typeof content === "string") return content;
  const parts = content.flatMap((part): Fields[] => {
    if (part.type !== "document") return [contentPart(part)];
    documents.push({ id: `doc:${documents.length}`, ...document(part) });
    return [];
  });
  return parts.length > 0 ? parts : "";
}

function contentPart(part: ContentPart): Fields {
  if (part.type === "text") return { type: "text", text: part.text };
  if (part.type !== "image") throw unsupportedContent(`Cohere's chat takes no ${part.type} here`);
  return { type: "image_url", image_url: compact({ url: imageUrl(part), detail: part.detail }) };
}

function imageUrl(part: MediaPart): string {
  const medium = mediumOf(part);
  if (medium.kind === "url") return medium.url;
  if (medium.mediaType === undefined) throw unsupportedContent("An image by bytes needs its media type");
  return `data:${medium.mediaType};base64,${base64Of(medium)}`;
}

function document(part: MediaPart): Fields {
  const medium = mediumOf(part);
  if (medium.kind === "url") throw unsupportedContent("Cohere's chat fetches no documents; give the bytes");
  if (!isTextual(medium.mediaType ?? "text/plain"))
    throw unsupportedContent(`Cohere's chat takes no ${medium.mediaType} documents`);
  return { data: compact({ title: part.name, text: utf8Of(medium) }) };
}

function toolContent(content: PromptContent): string | Fields[] {
  if (typeof content === "string") return content;
  return content.map((part) => {
    if (part.type === "document") return { type: "document", document: document(part) };
    if (part.type !== "text") throw unsupportedContent(`Cohere's chat takes no ${part.type} in a tool's result`);
    return { type: "text", text: part.text };
  });
}

/** What the model planned and thought goes back as it came; another provider's thoughts do not. */
function assistant({ content, toolCalls = [] }: AssistantMessage): Fields {
  let plan: unknown;
  const parts: Fields[] = [];
  for (const part of typeof content === "string" ? [{ type: "text" as const, text: content }] : content) {
    if (part.type !== "reasoning") {
      if (part.type !== "text" || part.text !== "") parts.push(contentPart(part));
    } else if (part.opaque?.kind === opaqueKind) {
      plan = fieldsOf(part.opaque.data)?.["tool_plan"] ?? plan;
      if (part.text !== "") parts.push({ type: "thinking", thinking: part.text });
    }
  }
  return compact({
    role: "assistant",
    content: parts.length > 0 ? parts : toolCalls.length > 0 ? undefined : "",
    tool_plan: plan,
    tool_calls:
      toolCalls.length > 0
        ? toolCalls.map((call) => ({
            id: call.id,
            type: "function",
            function: { name: call.name, arguments: call.argumentsText },
          }))
        : undefined,
  });
}
