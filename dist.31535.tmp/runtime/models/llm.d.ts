import { type Estimate } from "./estimate.ts";
import { type LlmBinding, type LlmPrompt } from "./llm-call.ts";
import { type LlmChunk, type LlmResult } from "./llm-result.ts";
import { type ModelHandle } from "./model-handle.ts";
import type { InvokeOptions, WithParameters } from "./request.ts";
import { type ResultStream } from "./result-stream.ts";
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
     * The tokens of a prompt: by the provider's own endpoint, else by a tokenizer; null where there is neither, or where the
     * prompt holds media that a tokenizer cannot count.
     */
    countTokens(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<number | null>;
    /** Tokens and price before the call. */
    estimate(request: LlmRequest<Parameters>, options?: InvokeOptions): Promise<Estimate>;
}
/** The handle of a language model. */
export declare function llm<Parameters>(binding: LlmBinding): Llm<Parameters>;
