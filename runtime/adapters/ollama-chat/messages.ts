import type { AssistantMessage, MediaPart, PromptMessage } from "../../core/message.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { base64Of, mediumOf } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";

/** The messages of a chat: text and pictures apart, tools by name and not by id. https://docs.ollama.com/api/chat */
export function chatMessages(promptMessages: readonly PromptMessage[]): readonly Fields[] {
  const toolNames = new Map<string, string>();
  return promptMessages.map((message): Fields => {
    switch (message.role) {
      case "system":
      case "developer":
        return { role: "system", ...contentOf(message.content) };
      case "user":
        return { role: "user", ...contentOf(message.content) };
      case "assistant":
        for (const { id, name } of message.toolCalls ?? []) toolNames.set(id, name);
        return assistant(message);
      case "tool":
        return {
          role: "tool",
          tool_name: message.name ?? toolNames.get(message.toolCallId),
          ...contentOf(message.content),
        };
    }
  });
}

type Content = Exclude<PromptMessage["content"], string>;

function contentOf(content: string | Content): Fields {
  if (typeof content === "string") return { content };
  let text = "";
  const images: string[] = [];
  for (const part of content) {
    if (part.type === "text") text += part.text;
    else if (part.type !== "reasoning") images.push(picture(part));
  }
  return { content: text, ...(images.length > 0 && { images }) };
}

function picture(part: MediaPart): string {
  if (part.type !== "image") throw unsupportedContent(`Ollama's chat takes no ${part.type}`);
  const medium = mediumOf(part);
  if (medium.kind === "url") throw unsupportedContent("Ollama fetches no pictures; give the bytes");
  return base64Of(medium);
}

function assistant({ content, toolCalls = [] }: AssistantMessage): Fields {
  const thinking =
    typeof content === "string" ? "" : content.map((it) => (it.type === "reasoning" ? it.text : "")).join("");
  return compact({
    role: "assistant",
    ...contentOf(content),
    thinking: thinking === "" ? undefined : thinking,
    tool_calls:
      toolCalls.length === 0
        ? undefined
        : toolCalls.map(({ name, arguments: given }) => ({ function: { name, arguments: fieldsOf(given) ?? {} } })),
  });
}
