import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
/** A completion as it arrives. */
export interface Completion {
    text: string;
    rawFinishReason: string | null;
    rawUsage: unknown;
    model: string | null;
    responseId: string | null;
}
/** A completion of which nothing has arrived. */
export declare function completion(): Completion;
/** Reads a whole answer. https://platform.openai.com/docs/api-reference/completions/object */
export declare function decodeCompletion(response: WireResponse, call: ChatCall): ChatOutput;
/** Adds an answer or a chunk of one, and gives the text that it adds. Only the first choice counts. */
export declare function addCompletion(answer: Completion, body: Fields): string;
/** The output of a completion, as far as it has arrived. */
export declare function completionOutput({ text, rawFinishReason, rawUsage, model, responseId }: Completion): ChatOutput;
