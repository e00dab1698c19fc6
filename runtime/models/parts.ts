import type { AssistantMessage, PromptMessage } from "../core/message.ts";

/** The parts of a message: a text is one. */
export function partsOf({ content }: PromptMessage): Exclude<AssistantMessage["content"], string> {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}
