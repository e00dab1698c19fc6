import type { ChatDelta } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
import { type OpenToolCall } from "../openai-common/tool-call.ts";
/** An output item as it arrives. */
export interface OpenItem {
    /** As it came last. */
    item: Fields;
    text: string;
    refusal: string;
    summary: string;
    thought: string;
    /** For a call that the caller must run. */
    call: OpenToolCall | undefined;
}
/** An answer as it arrives. */
export interface ResponsesAnswer {
    /** By `output_index`: ids may change on the way. */
    readonly items: Map<number, OpenItem>;
    readonly calls: OpenToolCall[];
    /** Whether the request declares custom tools. Else calls of such are the provider's own (xAI's search of X). */
    readonly customTools: boolean;
    rawFinishReason: string | null;
    rawUsage: unknown;
    model: string | null;
    responseId: string | null;
}
/** An answer of which nothing has arrived. */
export declare function responsesAnswer(customTools: boolean): ResponsesAnswer;
/** What stands around the output: model, id, status, usage. */
export declare function addEnvelope(answer: ResponsesAnswer, response: Fields): void;
/** The item at a place of the output, a new one where there is none. */
export declare function itemAt(answer: ResponsesAnswer, index: number): OpenItem;
/** Adds an item that is announced: of a call, id and name are known. */
export declare function beginItem(answer: ResponsesAnswer, index: number, item: Fields): ChatDelta[];
/** Adds an item that is whole: what its deltas have told counts, and what they have not is added. */
export declare function addItem(answer: ResponsesAnswer, index: number, item: Fields): ChatDelta[];
/** Adds text to a message. */
export declare function addText(open: OpenItem, text: string): ChatDelta[];
/** Adds to the summary of a thought, or to the thought itself. */
export declare function addThought(open: OpenItem, where: "summary" | "thought", text: string): ChatDelta[];
/** Adds a piece of a call's arguments. A call that was not announced is none of the caller's. */
export declare function addArguments(answer: ResponsesAnswer, { call }: OpenItem, argumentsText: string): ChatDelta[];
