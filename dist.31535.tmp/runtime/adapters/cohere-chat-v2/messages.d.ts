import type { PromptMessage } from "../../core/message.ts";
import { type Fields } from "../anthropic-common/json.ts";
/** The messages of version 2 of Cohere's chat, and the documents that stood in those of the user. */
export declare function chatMessages(promptMessages: readonly PromptMessage[]): {
    messages: readonly Fields[];
    documents: readonly Fields[];
};
