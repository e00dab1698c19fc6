import type { PromptMessage } from "../../core/message.ts";
import { type Block, type WireMessage } from "./wire.ts";
/**
 * The conversation as the Messages API has it: system and developer messages stand apart, turns of one role in a row are one
 * message (results of tools are the user's), and what the model thought goes back with its signature.
 */
export declare function conversation(promptMessages: readonly PromptMessage[]): {
    system: readonly Block[];
    messages: readonly WireMessage[];
};
