import type { UsageCounts } from "../usage.ts";
import { countOf, type Fields, fieldsOf, firstCount, reported } from "./read.ts";

/**
 * What a `usage` of an OpenAI-style API counts, or the response that holds one: chat, responses, completions, embeddings,
 * transcriptions, and the dialects of DeepSeek, Mistral, Moonshot, xAI, Groq, OpenRouter, Voyage and others.
 * Prompt tokens include cached ones there, completion tokens include reasoning.
 */
export function usageOfOpenai(raw: unknown): UsageCounts | null {
  const usage = usageIn(fieldsOf(raw));
  const prompt = fieldsOf(
    usage["prompt_tokens_details"] ?? usage["input_tokens_details"] ?? usage["input_token_details"],
  );
  const completion = fieldsOf(
    usage["completion_tokens_details"] ?? usage["output_tokens_details"] ?? usage["output_token_details"],
  );
  const cached = fieldsOf(prompt["cached_tokens_details"]);
  const reasoningTokens = countOf(completion["reasoning_tokens"]);
  const audioInputTokens = countOf(prompt["audio_tokens"]);
  const total = countOf(usage["total_tokens"]);
  const completionTokens = firstCount(usage["completion_tokens"], usage["output_tokens"]);
  // Embeddings and rerankings report a total alone.
  const promptTokens = firstCount(
    usage["prompt_tokens"],
    usage["input_tokens"],
    completionTokens === undefined ? total : undefined,
  );
  // xAI's reasoning and Mistral's audio stand beside the other tokens: only the total tells.
  const beside = (total ?? 0) - (promptTokens ?? 0) - (completionTokens ?? 0);
  const withBeside = (count: number | undefined, part: number | undefined) =>
    beside > 0 && part === beside ? (count ?? 0) + beside : count;
  return reported({
    promptTokens: withBeside(promptTokens, audioInputTokens),
    completionTokens: withBeside(completionTokens, reasoningTokens),
    cachedInputTokens: firstCount(
      prompt["cached_tokens"],
      usage["cached_tokens"], // Moonshot
      usage["num_cached_tokens"], // Mistral
      usage["prompt_cache_hit_tokens"], // DeepSeek
    ),
    cacheWriteTokens: countOf(prompt["cache_write_tokens"]),
    reasoningTokens,
    audioInputTokens,
    cachedAudioInputTokens: countOf(cached["audio_tokens"]),
    audioOutputTokens: countOf(completion["audio_tokens"]),
    imageInputTokens: countOf(prompt["image_tokens"]),
    cachedImageInputTokens: countOf(cached["image_tokens"]),
    imageOutputTokens: countOf(completion["image_tokens"]),
    // The length of the audio, where it is what is billed: of a transcription, or at Mistral.
    seconds: [usage["seconds"], usage["prompt_audio_seconds"], usage["duration"]].find(isTime),
  });
}

/** The usage itself, that of a response, that of a `response.completed` event, or that of a chunk from Groq. */
function usageIn(raw: Fields): Fields {
  const holders = [raw, fieldsOf(raw["response"]), fieldsOf(raw["x_groq"])];
  return fieldsOf(holders.map((holder) => holder["usage"]).find((usage) => typeof usage === "object" && usage) ?? raw);
}

/** A time may have a fraction, and older models of the API spell it as text. */
function isTime(value: unknown): value is number | string {
  return typeof value !== "object" && /^\d+(\.\d+)?$/.test(String(value));
}
