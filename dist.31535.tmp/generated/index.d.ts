import type * as anthropic from "./anthropic.js";
import type * as cohere from "./cohere.js";
import type * as openai from "./openai.js";
/** The providers' modules, by provider id. */
export interface Providers {
    readonly anthropic: () => Promise<typeof anthropic>;
    readonly cohere: () => Promise<typeof cohere>;
    readonly openai: () => Promise<typeof openai>;
}
/** Loads a provider's module when it is called. */
export declare const providers: Providers;
/** The type of every model, by provider id, model type and model id. There is no such value. */
export interface Models {
    readonly anthropic: anthropic.Models;
    readonly cohere: cohere.Models;
    readonly openai: openai.Models;
}
/** The id of a provider. */
export type ProviderId = keyof Providers;
