import type { UsageCounts } from "../usage.ts";
/**
 * What a `usage` of an OpenAI-style API counts, or the response that holds one: chat, responses, completions, embeddings,
 * transcriptions, and the dialects of DeepSeek, Mistral, Moonshot, xAI, Groq, OpenRouter, Voyage and others.
 * Prompt tokens include cached ones there, completion tokens include reasoning.
 */
export declare function usageOfOpenai(raw: unknown): UsageCounts | null;
