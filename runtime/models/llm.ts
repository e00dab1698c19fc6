import type { ChatCall } from "../core/call.ts";
import { type CodecSource, mergeOptions, sendCall, streamCall } from "./connection.ts";
import type { Estimate } from "./estimate.ts";
import { type AnyLlmRequest, type LlmBinding, type LlmPrompt, prepareCall, type PreparedCall } from "./llm-call.ts";
import { chatDeltas, llmChunk, noText } from "./llm-chunk.ts";
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
  return nativeLlm({
    ...binding,
    // Few models of few providers answer with a code block.
    openBlock: async (...asked) => (await import("./code-block/open-block.ts")).openBlock(...asked),
    async prepare(messages, { media }, options) {
      if (media !== "bytes") return messages;
      const { downloadMessages } = await import("./download-media.ts");
      return downloadMessages(messages, mergeOptions(binding.connection.options, options));
    },
  });
}

/** As `llm`, for a provider that reads media behind URLs and shapes answers itself: a bundle holds neither download nor code blocks then. */
export function nativeLlm<Parameters>(binding: LlmBinding): Llm<Parameters> {
  const { card, connection } = binding;
  const prepare = (request: AnyLlmRequest, options: InvokeOptions | undefined, stream = false) =>
    prepareCall(binding, request, stream, options);
  /** Makes a call that costs nothing, or where none is known asks for the shortest answer that the card allows. */
  const probe = async (options: InvokeOptions | undefined): Promise<void> => {
    const short = card.parameters.filter({ max_tokens: 16 });
    const promptMessages = [{ role: "user", content: "Hi" }] as const;
    const { operation, call } = await prepare(
      { promptMessages, modelParameters: short.ok ? short.value : {} },
      options,
    );
    const codec: CodecSource<ChatCall, unknown, unknown> = operation.probe ?? operation.countTokens ?? operation.codec;
    await sendCall(connection, codec, call, options);
  };
  return {
    ...modelHandle<"llm", Parameters>("llm", binding, probe),
    async invoke(request, options) {
      const { operation, call, serviceTier } = await prepare(request, options);
      return llmResult(card, await sendCall(connection, operation.codec, call, options), serviceTier);
    },
    stream(request, options) {
      let prepared: PreparedCall | undefined;
      return resultStream({
        async open() {
          prepared = await prepare(request, options, true);
          return streamCall(connection, prepared.operation.codec, prepared.call, options, chatDeltas);
        },
        filter: (deltas) => prepared?.filter?.(deltas) ?? deltas,
        chunk: llmChunk,
        last: ({ usage, finishReason }: LlmResult, index) => ({ ...llmChunk(noText, index), usage, finishReason }),
        result: (sent) => llmResult(card, sent, prepared?.serviceTier),
      });
    },
    async countTokens(request, options) {
      const { countTokens } = await import("./estimate.ts");
      return countTokens(binding, await prepare(request, options), options);
    },
    async estimate(request, options) {
      const { estimateCall } = await import("./estimate.ts");
      return estimateCall(binding, await prepare(request, options), options);
    },
  };
}
