import type { PromptMessage } from "../../core/message.ts";
import type { Fields } from "../openai-common/json.ts";
import type { ChatOptions } from "./options.ts";
/** The messages of a conversation as the wire has them. */
export declare function encodeMessages(messages: readonly PromptMessage[], options: ChatOptions): Fields[];
