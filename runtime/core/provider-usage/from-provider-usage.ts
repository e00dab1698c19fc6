import type { UsageCounts } from "../usage.ts";
import { usageOfAiSdk } from "./ai-sdk.ts";
import { usageOfAnthropic } from "./anthropic.ts";
import { usageOfBedrockConverse, usageOfBedrockInvoke } from "./bedrock.ts";
import { usageOfCohere } from "./cohere.ts";
import { usageOfGoogle, usageOfVertexPredict } from "./google.ts";
import { usageOfOllama } from "./ollama.ts";
import { usageOfOpenai } from "./openai.ts";

/** Who reads the usage of each protocol. */
const readers = {
  "openai-chat": usageOfOpenai,
  "openai-completions": usageOfOpenai,
  "openai-responses": usageOfOpenai,
  "openai-embeddings": usageOfOpenai,
  "openai-speech": usageOfOpenai,
  "openai-transcriptions": usageOfOpenai,
  "anthropic-messages": usageOfAnthropic,
  "cohere-chat-v2": usageOfCohere,
  "cohere-embed-v2": usageOfCohere,
  "cohere-rerank-v2": usageOfCohere,
  "google-generateContent": usageOfGoogle,
  "google-embedContent": usageOfGoogle,
  "vertex-generateContent": usageOfGoogle,
  "vertex-predict": usageOfVertexPredict,
  "bedrock-converse": usageOfBedrockConverse,
  "bedrock-invoke": usageOfBedrockInvoke,
  "mistral-chat": usageOfOpenai,
  "voyage-embeddings": usageOfOpenai,
  "voyage-rerank": usageOfOpenai,
  "ollama-chat": usageOfOllama,
  "ollama-embeddings": usageOfOllama,
  "ai-sdk": usageOfAiSdk,
} as const satisfies Readonly<Record<string, (raw: unknown) => UsageCounts | null>>;

/** A protocol whose responses report what they used. */
export type ProviderUsageKind = keyof typeof readers;

/**
 * The counts of a raw usage, or of the raw response that holds one; null when it reports none. Counts that are not reported are
 * left out. Reported values are kept, also where a part exceeds its total.
 * @throws RangeError where the kind is none.
 */
export function fromProviderUsage(kind: ProviderUsageKind, raw: unknown): UsageCounts | null {
  if (!Object.hasOwn(readers, kind)) throw new RangeError(`no kind of provider usage: ${String(kind)}`);
  return readers[kind](raw);
}
