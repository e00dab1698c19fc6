import type { Price } from "../core/price.ts";
import { type AnyLlmRequest, type LlmBinding } from "./llm-call.ts";
import type { InvokeOptions } from "./request.ts";
/** What a call will take, as far as can be known before it. */
export interface Estimate {
    /** Null where nothing counts the tokens of this prompt. */
    readonly promptTokens: number | null;
    /** The most tokens that the answer may have; null where nothing bounds it. */
    readonly maxCompletionTokens: number | null;
    /** `promptPrice` is the prompt's without any caching; `completionPrice` and `totalPrice` are those of the longest answer. Null is unknown. */
    readonly price: Price;
}
/** Counts the prompt and prices it with the longest answer. */
export declare function estimateCall(binding: LlmBinding, request: AnyLlmRequest, options: InvokeOptions | undefined): Promise<Estimate>;
