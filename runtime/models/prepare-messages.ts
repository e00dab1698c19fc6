import type { ModelFeature } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { MediaPart, PromptMessage, ToolDefinition } from "../core/message.ts";
import { type Card, hasFeature } from "./card.ts";

/**
 * Refuses what the model cannot take, before anything is sent.
 * @throws InvokeBadRequestError `unsupported_content`, naming the feature that the card lacks.
 */
export function checkContent(
  card: Card,
  messages: readonly PromptMessage[],
  tools: readonly ToolDefinition[],
  provider: string,
): void {
  const refuse = (what: string, features: readonly ModelFeature[]): never => {
    const { model } = card.descriptor;
    throw invokeError(
      "InvokeBadRequestError",
      `${model} takes no ${what}: its card lacks the feature ${features.join(" or ")}`,
      {
        reason: "unsupported_content",
        provider,
        model,
      },
    );
  };
  for (const type of mediaTypesOf(messages))
    if (!hasFeature(card, featureOf[type])) refuse(plurals[type], [featureOf[type]]);
  if (tools.length > 0 && !hasFeature(card, ...toolFeatures)) refuse("tools", toolFeatures);
}

type MediaType = MediaPart["type"];

const featureOf: Readonly<Record<MediaType, ModelFeature>> = {
  image: "vision",
  audio: "audio",
  video: "video",
  document: "document",
};
const plurals: Readonly<Record<MediaType, string>> = {
  image: "images",
  audio: "audio",
  video: "videos",
  document: "documents",
};
const toolFeatures: readonly ModelFeature[] = ["tool-call", "multi-tool-call"];

/** Media of an earlier answer are the model's own and go back. */
function mediaTypesOf(messages: readonly PromptMessage[]): ReadonlySet<MediaType> {
  const types = new Set<MediaType>();
  for (const { role, content } of messages) {
    if (role === "assistant" || typeof content === "string") continue;
    for (const part of content) if (part.type !== "text") types.add(part.type);
  }
  return types;
}
