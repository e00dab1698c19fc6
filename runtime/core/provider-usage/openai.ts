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
  return reported({
    ...totals(usage, reasoningTokens, audioInputTokens),
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
    seconds: secondsOf(usage),
  });
}

/** The usage itself, that of a response, that of a `response.completed` event, or that of a chunk from Groq. */
function usageIn(raw: Fields): Fields {
  const holders = [raw, fieldsOf(raw["response"]), fieldsOf(raw["x_groq"])];
  const found = holders.map((holder) => holder["usage"]).find((usage) => typeof usage === "object" && usage !== null);
  return found === undefined ? raw : fieldsOf(found);
}

/** Embeddings and rerankings report a total alone. xAI's reasoning and Mistral's audio stand beside the other tokens: only the total tells. */
function totals(usage: Fields, reasoning: number | undefined, audio: number | undefined): UsageCounts {
  const total = countOf(usage["total_tokens"]);
  const completion = firstCount(usage["completion_tokens"], usage["output_tokens"]);
  const prompt = firstCount(
    usage["prompt_tokens"],
    usage["input_tokens"],
    completion === undefined ? total : undefined,
  );
  const beside = total === undefined ? 0 : total - (prompt ?? 0) - (completion ?? 0);
  if (beside > 0 && beside === reasoning) return { promptTokens: prompt, completionTokens: (completion ?? 0) + beside };
  if (beside > 0 && beside === audio) return { promptTokens: (prompt ?? 0) + beside, completionTokens: completion };
  return { promptTokens: prompt, completionTokens: completion };
}

/** The length of the audio, where it is what is billed: of a transcription, or at Mistral. */
function secondsOf(usage: Fields): number | string | undefined {
  const duration = usage["duration"];
  if (usage["type"] === "tokens") return undefined;
  return [usage["seconds"], usage["prompt_audio_seconds"], duration].find(isTime);
}

/** A time may have a fraction, and older models of the API spell it as text. */
function isTime(value: unknown): value is number | string {
  if (typeof value === "string") return /^\d+(?:\.\d+)?$/.test(value);
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
