import type { EmbeddingCall } from "../core/call.ts";
import type { EmbeddingOutput } from "../core/result.ts";
import type { AnswersInfo } from "./answer-info.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import type { InvokeOptions, RequestBase, WithParameters } from "./request.ts";
import { sharedCall } from "./shared-call.ts";
import { chunksOf, joinAnswers, sendAll } from "./split-call.ts";
import { loadTokenizer } from "./tokenizer.ts";
import type { Usage } from "./usage.ts";

/** Texts to embed. */
export type TextEmbeddingRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase &
  WithParameters<Parameters> & {
    readonly texts: readonly string[];
    /** What the vectors are for; `document` when left out. */
    readonly inputType?: "query" | "document" | undefined;
    /** How many requests may be under way at once; 4 by default. */
    readonly maxWorkers?: number | undefined;
  };

/** Vectors, one a text, in the order of the texts. */
export interface TextEmbeddingResult extends AnswersInfo {
  readonly model: string;
  readonly embeddings: readonly (readonly number[])[];
  /** Of all requests together. */
  readonly usage: Usage;
}

/** A model that makes vectors of texts. */
export interface TextEmbedding<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<
  "text-embedding",
  Parameters
> {
  /** Embeds texts, as many in one request as the card's `max_chunks` allows. */
  invoke(request: TextEmbeddingRequest<Parameters>, options?: InvokeOptions): Promise<TextEmbeddingResult>;
  /** The tokens of each text, as those of a language model's prompt; null where nothing counts them. */
  countTokens(texts: readonly string[]): Promise<readonly number[] | null>;
}

type AnyRequest = TextEmbeddingRequest<unknown>;

/** The handle of an embedding model. */
export function textEmbedding<Parameters>(binding: Binding<EmbeddingCall, EmbeddingOutput>): TextEmbedding<Parameters> {
  const { connection, encoding } = binding;
  const invoke = (request: AnyRequest, options?: InvokeOptions) => embed(binding, request, options);
  return {
    ...modelHandle<"text-embedding", Parameters>("text-embedding", binding, (options) =>
      invoke({ texts: ["Hi"] }, options),
    ),
    invoke: invoke as TextEmbedding<Parameters>["invoke"],
    async countTokens(texts) {
      const count = await loadTokenizer(encoding, connection.options.tokenizers);
      return count && texts.map((text) => count(text));
    },
  };
}

async function embed(
  binding: Binding<EmbeddingCall, EmbeddingOutput>,
  request: AnyRequest,
  options: InvokeOptions | undefined,
): Promise<TextEmbeddingResult> {
  const { card } = binding;
  const startedAt = performance.now();
  const shared = { ...sharedCall(binding, request, "texts"), inputType: request.inputType ?? "document" };
  const calls = chunksOf(card, request.texts).map((texts) => ({ ...shared, texts }));
  const answers = await sendAll(binding, calls, request.maxWorkers ?? 4, options);
  return {
    ...joinAnswers(card, answers, startedAt, ({ usage }) => usage),
    embeddings: answers.flatMap(({ output }) => output.embeddings),
  };
}
