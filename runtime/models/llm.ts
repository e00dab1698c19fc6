import type { ModelDescriptor } from "../core/descriptor.ts";
import type { ParameterSet } from "../core/parameter-set.ts";
import type { Price, PriceOptions } from "../core/price.ts";
import type { ChatDelta } from "../core/result.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Card } from "./card.ts";
import { sendCall, streamCall } from "./connection.ts";
import { countTokens } from "./count-tokens.ts";
import { estimateCall, type Estimate } from "./estimate.ts";
import { type AnyLlmRequest, type LlmBinding, type LlmPrompt, prepareCall } from "./llm-call.ts";
import { llmChunks } from "./llm-chunks.ts";
import { llmResult, type LlmChunk, type LlmResult } from "./llm-result.ts";
import type { InvokeOptions, WithParameters } from "./request.ts";
import { resultStream, type ResultStream } from "./result-stream.ts";
import { validating } from "./validate-credentials.ts";

/** What a language model is asked. */
export type LlmRequest<Parameters = Readonly<Record<string, unknown>>> = LlmPrompt & WithParameters<Parameters>;

/** An answer in pieces; the last chunk carries usage and finish reason. */
export type LlmStream = ResultStream<LlmChunk, LlmResult>;

/** What all handles have: the model as its card describes it. */
export interface ModelHandle<Type extends string, Parameters> {
  readonly type: Type;
  readonly id: string;
  readonly descriptor: ModelDescriptor;
  /** The model's parameters: `filter`, `parse` and their JSON Schema. */
  readonly parameters: ParameterSet<Parameters>;
  /** Prices a usage by everything the card says. */
  price(usage: UsageCounts, options?: PriceOptions): Price;
  /** Makes one cheap live call. @throws CredentialsValidationError that says which credential is wrong, and why. */
  validateCredentials(options?: InvokeOptions): Promise<void>;
}

/** A language model of a provider. */
export interface Llm<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"llm", Parameters> {
  /** Asks, and waits for the whole answer. @throws InvokeError, or the platform's `AbortError`. */
  invoke(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<LlmResult>;
  /** Asks, and gives the answer in pieces. Nothing is sent until it is iterated. */
  stream(request: LlmRequest<Parameters>, options?: InvokeOptions): LlmStream;
  /**
   * The tokens of a prompt: by the provider's own endpoint, else by a tokenizer; null where there is neither, or where the
   * prompt holds media that a tokenizer cannot count.
   */
  countTokens(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<number | null>;
  /** Tokens and price before the call. */
  estimate(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<Estimate>;
}

/** The handle of a language model. */
export function llm<Parameters>(binding: LlmBinding): Llm<Parameters> {
  const { connection } = binding;
  const card = binding.card as Card<never> & Card<Parameters>;
  const invoke = async (request: AnyLlmRequest, options?: InvokeOptions): Promise<LlmResult> => {
    const { operation, call, by } = await prepareCall(binding, request, false, options);
    const { output, meta } = await sendCall(connection, operation.codec, call, options);
    return llmResult(card, output, meta, by);
  };
  return {
    type: "llm",
    id: card.descriptor.model,
    descriptor: card.descriptor,
    parameters: card.parameters,
    price: (usage, options) => card.price(usage, options),
    invoke,
    stream: (request, options) => llmStream(binding, request, options),
    countTokens: (request, options) => countTokens(binding, request, options),
    estimate: (request, options) => estimateCall(binding, request, options),
    validateCredentials: (options) => validating(connection, () => probe(binding, invoke, options)),
  };
}

function llmStream(binding: LlmBinding, request: AnyLlmRequest, options: InvokeOptions | undefined): LlmStream {
  const chunks = llmChunks();
  let by = {};
  return resultStream({
    async open() {
      const prepared = await prepareCall(binding, request, true, options);
      by = prepared.by;
      if (prepared.isBlock) chunks.readBlock();
      return streamCall(binding.connection, prepared.operation.codec, prepared.call, options);
    },
    push: (deltas: readonly ChatDelta[], waiting: LlmChunk[]) => chunks.push(deltas, waiting),
    last: (result: LlmResult) => chunks.last(result),
    result: ({ output, meta }) => llmResult(binding.card, output, meta, by),
  });
}

/** The shortest answer that the card allows. */
async function probe(binding: LlmBinding, invoke: (request: AnyLlmRequest, options?: InvokeOptions) => Promise<unknown>, options: InvokeOptions | undefined): Promise<void> {
  const promptMessages = [{ role: "user", content: "Hi" }] as const;
  const short = binding.card.parameters.filter({ max_tokens: 16 });
  const request = { promptMessages, modelParameters: short.ok ? short.value : {} };
  const { operation, call } = await prepareCall(binding, request, false, options);
  if (operation.countTokens === undefined) await invoke(request, options);
  else await sendCall(binding.connection, operation.countTokens, call, options);
}
