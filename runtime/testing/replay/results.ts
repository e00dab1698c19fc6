import type {
  ChatOutput,
  EmbeddingOutput,
  ModerationOutput,
  ModerationResult,
  RerankOutput,
  RerankResult,
  SpeechOutput,
  TokenCountOutput,
  TranscriptionOutput,
} from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";

/** A replayed chat or completion. A count is null where the provider did not report it. */
export interface ReplayedChat {
  readonly text: string;
  readonly reasoning: string;
  /** `id` is null where the provider gave none; `arguments` null where they are not JSON. */
  readonly toolCalls: readonly { readonly id: string | null; readonly name: string; readonly arguments: unknown }[];
  /** The provider's own word. */
  readonly finishReason: string | null;
  readonly usage: { readonly [Name in (typeof chatCounts)[number]]: number | null } | null;
}

/** Replayed embeddings, one vector a text. */
export interface ReplayedEmbeddings {
  readonly embeddings: readonly (readonly number[])[];
  readonly usage: { readonly promptTokens: number } | null;
}

/** A replayed ranking, in the provider's order. */
export interface ReplayedRerank {
  readonly results: readonly RerankResult[];
  readonly usage: { readonly searchUnits?: number; readonly totalTokens?: number } | null;
}

/** A replayed transcription. */
export interface ReplayedTranscription {
  readonly text: string;
  readonly usage: {
    readonly promptTokens?: number;
    readonly completionTokens?: number;
    readonly seconds?: number;
  } | null;
}

/** Replayed speech. */
export interface ReplayedSpeech {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A replayed moderation. */
export interface ReplayedModeration {
  readonly flagged: boolean;
  readonly results: readonly ModerationResult[];
}

/** What decoding gives, in the shapes of `replay`. */
export const replayed = {
  chat: (output: ChatOutput): ReplayedChat => ({
    text: output.text,
    reasoning: output.reasoning,
    toolCalls: output.toolCalls.map(({ providerId, name, arguments: value }) => ({
      id: providerId,
      name,
      arguments: value,
    })),
    finishReason: output.rawFinishReason,
    usage: output.usage && allCounts(output.usage),
  }),
  embedding: ({ embeddings, usage }: EmbeddingOutput): ReplayedEmbeddings => ({
    embeddings,
    usage: usage?.promptTokens === undefined ? null : { promptTokens: usage.promptTokens },
  }),
  rerank: ({ results, usage }: RerankOutput): ReplayedRerank => ({
    results,
    usage: usage && counts({ searchUnits: usage.searchUnits, totalTokens: usage.promptTokens }),
  }),
  transcription: ({ text, usage }: TranscriptionOutput): ReplayedTranscription => ({
    text,
    usage:
      usage &&
      counts({ promptTokens: usage.promptTokens, completionTokens: usage.completionTokens, seconds: usage.seconds }),
  }),
  speech: ({ contentType, bytes }: SpeechOutput): ReplayedSpeech => ({ contentType, bytes }),
  moderation: ({ flagged, results }: ModerationOutput): ReplayedModeration => ({ flagged, results }),
  tokenCount: ({ promptTokens }: TokenCountOutput): { readonly promptTokens: number } => ({ promptTokens }),
};

const chatCounts = [
  "promptTokens",
  "completionTokens",
  "cachedInputTokens",
  "cacheWriteTokens",
  "reasoningTokens",
] as const;

function allCounts(usage: UsageCounts): NonNullable<ReplayedChat["usage"]> {
  return Object.fromEntries(chatCounts.map((name) => [name, usage[name] ?? null])) as NonNullable<
    ReplayedChat["usage"]
  >;
}

/** What was reported. Seconds may come as a decimal text. */
function counts<Name extends string>(
  usage: Readonly<Record<Name, number | string | undefined>>,
): { readonly [Key in Name]?: number } {
  const reported = Object.entries(usage).filter(([, value]) => value !== undefined);
  return Object.fromEntries(reported.map(([name, value]) => [name, Number(value)])) as {
    readonly [Key in Name]?: number;
  };
}
