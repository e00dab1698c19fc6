import type { ModelType } from "../../runtime/core/descriptor.ts";

/** The method of a provider's handle for each model type. */
export const methodNames: Readonly<Record<ModelType, string>> = {
  llm: "llm",
  "text-embedding": "textEmbedding",
  rerank: "rerank",
  speech2text: "speech2text",
  tts: "tts",
  moderation: "moderation",
};
