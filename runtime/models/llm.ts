import type { ChatCall } from "../core/call.ts";
import type { ChatDelta } from "../core/result.ts";
import { type CodecSource, sendCall, streamCall } from "./connection.ts";
import type { Estimate } from "./estimate.ts";
import { type AnyLlmRequest, type LlmBinding, type LlmPrompt, prepareCall } from "./llm-call.ts";
import { chatDeltas, llmChunks } from "./llm-chunks.ts";
import { llmResult, type LlmChunk, type LlmResult } from "./llm-result.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { InvokeOptions, WithParameters } from "./request.ts";
import { resultStream, type ResultStream } from "./result-stream.ts";

/** What a language model is asked. */
export type LlmRequest<Parameters = Readonly<Record<string, unknown>>> = LlmPrompt & WithParameters<Parameters>;

/** An answer in pieces; the last chunk carries usage and finish reason. */
export type LlmStream = ResultStream<LlmChunk, LlmResult>;

/** A language model of a provider. */
export interface Llm<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"llm", Parameters> {
  /** Asks, and waits for the whole answer. @throws InvokeError, or the platform's `AbortError`. */
  invoke(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<LlmResult>;
  /** Asks, and gives the answer in pieces. Nothing is sent until it is iterated. */
  stream(request: LlmRequest<Parameters>, options?: InvokeOptions): LlmStream;
  /**
   * The tokens of a prompt: by the provider's own endpoint, else by a tokenizer, for which the package `gpt-tokenizer` has to
   * be installed or a counter be passed in the option `tokenizers`; null where there is neither, or where the prompt holds media
   * that a tokenizer cannot count.
   */
  countTokens(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<number | null>;
  /** Tokens and price before the call. */
  estimate(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<Estimate>;
}

/** The handle of a language model. */
export function llm<Parameters>(binding: LlmBinding): Llm<Parameters> {
  return {
    ...modelHandle<"llm", Parameters>("llm", binding, (options) => probe(binding, options)),
    invoke: (request, options) => ask(binding, request, options),
    stream: (request, options) => llmStream(binding, request, options),
    countTokens: async (request, options) => (await import("./count-tokens.ts")).countTokens(binding, request, options),
    estimate: async (request, options) => (await import("./estimate.ts")).estimateCall(binding, request, options),
  };
}

async function ask(
  binding: LlmBinding,
  request: AnyLlmRequest,
  options: InvokeOptions | undefined,
): Promise<LlmResult> {
  const { operation, call, by } = await prepareCall(binding, request, false, options);
  const { output, meta } = await sendCall(binding.connection, operation.codec, call, options);
  return llmResult(binding.card, output, meta, by);
}

function llmStream(binding: LlmBinding, request: AnyLlmRequest, options: InvokeOptions | undefined): LlmStream {
  const chunks = llmChunks();
  let by = {};
  return resultStream({
    async open() {
      const prepared = await prepareCall(binding, request, true, options);
      by = prepared.by;
      if (prepared.isBlock) chunks.readBlock((await import("./code-block/text-filter.ts")).blockFilter);
      return streamCall(binding.connection, prepared.operation.codec, prepared.call, options, chatDeltas);
    },
    push: (deltas: readonly ChatDelta[], waiting: LlmChunk[]) => chunks.push(deltas, waiting),
    last: (result: LlmResult) => chunks.last(result),
    result: ({ output, meta }) => llmResult(binding.card, output, meta, by),
  });
}

/** A call that costs nothing, or where none is known the shortest answer that the card allows. */
async function probe(binding: LlmBinding, options: InvokeOptions | undefined): Promise<void> {
  const short = binding.card.parameters.filter({ max_tokens: 16 });
  const request = {
    promptMessages: [{ role: "user", content: "Hi" }],
    modelParameters: short.ok ? short.value : {},
  } as const;
  const { operation, call } = await prepareCall(binding, request, false, options);
  const free: CodecSource<ChatCall, unknown> | undefined = operation.probe ?? operation.countTokens;
  if (free === undefined) await sendCall(binding.connection, operation.codec, call, options);
  else await sendCall(binding.connection, free, call, options);
}
