import type { ChatCall } from "../../core/call.ts";
import type { PromptMessage } from "../../core/message.ts";
import { unsupportedContent } from "./unsupported.ts";

/**
 * Refuses what a model that only continues a text has no place for. `models` names them at the beginning of the message.
 * @throws InvokeBadRequestError `unsupported_content` for tools and schemas.
 */
export function refuseTools({ tools, responseSchema }: ChatCall, models: string): void {
  if (tools.length > 0) throw unsupportedContent(`${models} do not take tools`);
  if (responseSchema !== undefined) throw unsupportedContent(`${models} do not take a response schema`);
}

/**
 * The text of a message, without what the model thought.
 * @throws InvokeBadRequestError `unsupported_content` for media.
 */
export function plainText({ content }: PromptMessage, models: string): string {
  if (typeof content === "string") return content;
  return content
    .map((part) => {
      if (part.type === "text") return part.text;
      if (part.type === "reasoning") return "";
      throw unsupportedContent(`${models} do not take parts of type ${part.type}`);
    })
    .join("");
}
