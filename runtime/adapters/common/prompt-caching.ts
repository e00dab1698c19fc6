/**
 * What of a prompt is to be cached: the cards' `prompt_caching_*` switches. A provider's mapping passes it as
 * `parameters.prompt_caching`, which the codec takes out before sending.
 */
export interface PromptCaching {
  /** Everything up to the end of the system messages. */
  readonly systemMessage?: boolean | undefined;
  /** Everything up to the end of the tool definitions. */
  readonly toolDefinitions?: boolean | undefined;
  /** Everything up to results of tools. */
  readonly toolResults?: boolean | undefined;
  /** Everything up to images. */
  readonly images?: boolean | undefined;
  /** Everything up to documents. */
  readonly documents?: boolean | undefined;
  /** Everything up to messages of more words than this; 0 turns it off. */
  readonly messageFlow?: number | undefined;
  /** How long an entry lives; the API's default is `5m`. */
  readonly ttl?: "5m" | "1h" | undefined;
}

/** What marks the end of what is cached. https://docs.claude.com/en/docs/build-with-claude/prompt-caching */
export function cacheMark({ ttl }: PromptCaching): { readonly cache_control: Readonly<Record<string, string>> } {
  return { cache_control: ttl === "1h" ? { type: "ephemeral", ttl: "1h" } : { type: "ephemeral" } };
}

/** How many marks a request may have. */
export const mostCacheMarks = 4;
