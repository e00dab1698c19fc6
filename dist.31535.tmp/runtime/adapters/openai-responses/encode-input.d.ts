import type { PromptMessage } from "../../core/message.ts";
import { type Fields } from "../openai-common/json.ts";
/** How the input is made: `stored` tells whether the provider keeps earlier items, so that their ids mean something to it. */
export interface InputContext {
    readonly stored: boolean;
    readonly systemRole: "keep" | "system" | "developer";
}
/** The input items of a conversation. https://platform.openai.com/docs/api-reference/responses/create#responses_create-input */
export declare function encodeInput(messages: readonly PromptMessage[], context: InputContext): Fields[];
