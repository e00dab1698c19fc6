import type { ChatCall } from "../../core/call.ts";
import type { PromptMessage } from "../../core/message.ts";
import { plainText, refuseTools } from "../common/text-only.ts";
import type { TextFamily } from "./text-families.ts";

/**
 * The conversation as one text. Instructions stand before the first turn.
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: these models take text alone.
 */
export function textPrompt(call: ChatCall, family: TextFamily): string {
  refuseTools(call, models);
  const textOf = (message: PromptMessage) => plainText(message, models);
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

const models = "Models that continue a text";
