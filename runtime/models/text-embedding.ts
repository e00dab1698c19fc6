import type { EmbeddingCall } from "../core/call.ts";
import type { EmbeddingOutput } from "../core/result.ts";
import { answersInfo, type AnswersInfo } from "./answer-info.ts";
import { type Card, numberProperty } from "./card.ts";
import { sendCall } from "./connection.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import { checkParameters } from "./parameters.ts";
import { chunked, pool } from "./pool.ts";
import { checkRequest } from "./request-content.ts";
import { extrasOf, type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import { loadTokenizer } from "./tokenizer.ts";
import { addUsages, pricedUsage, type Usage } from "./usage.ts";

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
    invoke: (request, options) => invoke(request as AnyRequest, options),
    async countTokens(texts) {
      const count = encoding === undefined ? null : await loadTokenizer(encoding, connection.options.tokenizers);
      return count && texts.map((text) => count(text));
    },
  };
}

async function embed(
  { card, connection, operation }: Binding<EmbeddingCall, EmbeddingOutput>,
  request: AnyRequest,
  options: InvokeOptions | undefined,
): Promise<TextEmbeddingResult> {
  const startedAt = performance.now();
  checkRequest(request, "texts", "a list of texts", card, connection.provider);
  const checked = checkParameters(card, request, connection.provider);
  const shared = {
    model: card.descriptor.model,
    inputType: request.inputType ?? "document",
    parameters: operation.parameters?.(checked, card) ?? checked,
    ...extrasOf(request, connection.options.extraHeaders),
  };
  const answers = await pool(
    chunked(request.texts, maxChunks(card)),
    request.maxWorkers ?? 4,
    options?.signal,
    (texts, signal) => sendCall(connection, operation.codec, { ...shared, texts }, { ...options, signal }),
  );
  return {
    model: card.descriptor.model,
    embeddings: answers.flatMap(({ output }) => output.embeddings),
    usage: addUsages(answers.map(({ output }) => pricedUsage(card, output.usage, {}))),
    ...answersInfo(
      answers.map(({ meta }) => meta),
      startedAt,
    ),
  };
}

/** The reference's default is one text a request. */
function maxChunks(card: Card): number {
  return Math.floor(numberProperty(card, "max_chunks") ?? 1);
}
