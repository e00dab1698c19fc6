import type { ModelType } from "../../../runtime/core/descriptor.ts";

const kinds: Readonly<Record<ModelType, string>> = {
  llm: "language",
  "text-embedding": "embedding",
  rerank: "rerank",
  speech2text: "transcription",
  tts: "speech",
  moderation: "moderation",
};

/** One sentence about a provider: which models it has, and whether it offers them or its user runs them. */
export function describeProvider(label: string, types: readonly ModelType[], predefined: boolean): string {
  const words = types.map((type) => kinds[type]);
  const list = words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
  const models = list === "" ? "models" : `${list} models`;
  return predefined ? `The ${models} of ${label}.` : `The ${models} that you serve with ${label}.`;
}

/** The words of the link to where credentials, or instructions, are. */
export function helpTitle(label: string, { secret, predefined }: { secret: boolean; predefined: boolean }): string {
  if (!predefined) return `Set up ${label}`;
  return secret ? `Create an API key at ${label}` : `Get credentials for ${label}`;
}
