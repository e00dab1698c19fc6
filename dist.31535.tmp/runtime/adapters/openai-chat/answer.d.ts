import type { MediaPart } from "../../core/message.ts";
import type { ChatDelta } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
import { type OpenToolCall } from "../openai-common/tool-call.ts";
import type { ChatOptions } from "./options.ts";
import { type ReasoningDetail } from "./reasoning-details.ts";
/** An answer as it arrives: a whole message, or the deltas of one. */
export interface ChatAnswer {
    text: string;
    reasoning: string;
    readonly reasoningDetails: ReasoningDetail[];
    refusal: string;
    readonly images: MediaPart[];
    readonly audio: {
        id: string;
        readonly data: string[];
    };
    readonly calls: OpenToolCall[];
    /** The call that the provider means by an `index`. */
    readonly callsByIndex: Map<number, OpenToolCall>;
    rawFinishReason: string | null;
    rawUsage: unknown;
    model: string | null;
    responseId: string | null;
}
/** An answer of which nothing has arrived. */
export declare function chatAnswer(): ChatAnswer;
/** Adds a message or a delta of one, and gives what it adds, in order. `streamed`: tool calls are known by their `index`. */
export declare function addMessage(answer: ChatAnswer, message: Fields, options: ChatOptions, streamed: boolean): ChatDelta[];
