import type { ModelFeature } from "../core/descriptor.ts";
import type { PromptMessage, ToolDefinition } from "../core/message.ts";
import { hasFeature } from "./card.ts";
import { partsOf } from "./parts.ts";
import { type BoundModel, lacksFeature } from "./refusal.ts";

/**
 * Refuses what the model cannot take, before anything is sent.
 * @throws InvokeBadRequestError `unsupported_content`, naming the feature that the card lacks.
 */
export function checkContent(
  model: BoundModel,
  messages: readonly PromptMessage[],
  tools: readonly ToolDefinition[],
): void {
  const needs = (what: string, ...features: readonly ModelFeature[]) => {
    if (!hasFeature(model.card, ...features)) throw lacksFeature(model, "unsupported_content", what, features);
  };
  for (const message of messages) {
    // Media of an earlier answer are the model's own and go back.
    if (message.role === "assistant") continue;
    for (const { type } of partsOf(message)) {
      if (type !== "text" && type !== "reasoning") needs(type, type === "image" ? "vision" : type);
    }
  }
  if (tools.length > 0) needs("tools", "tool-call", "multi-tool-call");
}
