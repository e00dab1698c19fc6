import type { Turn } from "../mind/turn.ts";

/** The usage of an answer. */
export function completionUsage({ usage }: Turn): object {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
  };
}
