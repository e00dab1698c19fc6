import { type AnyLlmRequest, type LlmBinding } from "./llm-call.ts";
import type { InvokeOptions } from "./request.ts";
/** The tokens of a prompt by the provider's endpoint, else by a tokenizer, else null. */
export declare function countTokens(binding: LlmBinding, request: AnyLlmRequest, options: InvokeOptions | undefined): Promise<number | null>;
