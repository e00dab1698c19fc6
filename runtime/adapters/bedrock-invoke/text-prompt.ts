import type { ChatCall } from "../../core/call.ts";
import { invokeError, type InvokeError } from "../../core/error.ts";
import type { PromptMessage } from "../../core/message.ts";
import type { TextFamily } from "./text-families.ts";

/**
 * The conversation as one text. Instructions stand before the first turn.
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: these models take text alone.
 */
export function textPrompt(call: ChatCall, family: TextFamily): string {
  if (call.tools.length > 0) throw unsupported("tools");
  if (call.responseSchema !== undefined) throw unsupported("a response schema");
  const isInstruction = ({ role }: PromptMessage) => role === "system" || role === "developer";
  const instructions = call.promptMessages.filter(isInstruction).map(textOf).join("\n");
  const turns = call.promptMessages.filter((message) => !isInstruction(message));
  const [only] = turns;
  const before = instructions === "" ? "" : `${instructions}\n\n`;
  if (!family.framesSingle && turns.length === 1 && only?.role === "user") return before + textOf(only);
  const framed = turns.map((message) =>
    family.turn(message.role === "assistant" ? "assistant" : "user", textOf(message)),
  );
  return family.opening + before + framed.join("") + family.cue;
}

function textOf({ content }: PromptMessage): string {
  if (typeof content === "string") return content;
  return content
    .map((part) => {
      if (part.type === "text") return part.text;
      if (part.type === "reasoning") return "";
      throw unsupported(`parts of type ${part.type}`);
    })
    .join("");
}

function unsupported(what: string): InvokeError {
  return invokeError("InvokeBadRequestError", `Models that continue a text do not take ${what}`, {
    reason: "unsupported_content",
  });
}
