import type { UsageCounts } from "../usage.ts";
import { usageOfAiSdk } from "./ai-sdk.ts";
import { usageOfAnthropic } from "./anthropic.ts";
import { usageOfBedrockConverse, usageOfBedrockInvoke } from "./bedrock.ts";
import { usageOfCohere } from "./cohere.ts";
import { usageOfGoogle, usageOfVertexPredict } from "./google.ts";
import { usageOfOllama } from "./ollama.ts";
import { usageOfOpenai } from "./openai.ts";
/** Who reads the usage of each protocol. */
declare const readers: {
    readonly "openai-chat": typeof usageOfOpenai;
    readonly "openai-completions": typeof usageOfOpenai;
    readonly "openai-responses": typeof usageOfOpenai;
    readonly "openai-embeddings": typeof usageOfOpenai;
    readonly "openai-speech": typeof usageOfOpenai;
    readonly "openai-transcriptions": typeof usageOfOpenai;
    readonly "anthropic-messages": typeof usageOfAnthropic;
    readonly "cohere-chat-v2": typeof usageOfCohere;
    readonly "cohere-embed-v2": typeof usageOfCohere;
    readonly "cohere-rerank-v2": typeof usageOfCohere;
    readonly "google-generateContent": typeof usageOfGoogle;
    readonly "google-embedContent": typeof usageOfGoogle;
    readonly "vertex-generateContent": typeof usageOfGoogle;
    readonly "vertex-predict": typeof usageOfVertexPredict;
    readonly "bedrock-converse": typeof usageOfBedrockConverse;
    readonly "bedrock-invoke": typeof usageOfBedrockInvoke;
    readonly "mistral-chat": typeof usageOfOpenai;
    readonly "voyage-embeddings": typeof usageOfOpenai;
    readonly "voyage-rerank": typeof usageOfOpenai;
    readonly "ollama-chat": typeof usageOfOllama;
    readonly "ollama-embeddings": typeof usageOfOllama;
    readonly "ai-sdk": typeof usageOfAiSdk;
};
/** A protocol whose responses report what they used. */
export type ProviderUsageKind = keyof typeof readers;
/**
 * The counts of a raw usage, or of the raw response that holds one; null when it reports none. Counts that are not reported are
 * left out. Reported values are kept, also where a part exceeds its total.
 * @throws RangeError where the kind is none.
 */
export declare function fromProviderUsage(kind: ProviderUsageKind, raw: unknown): UsageCounts | null;
export {};
