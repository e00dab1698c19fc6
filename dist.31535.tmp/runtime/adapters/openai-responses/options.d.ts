import type { ErrorRow } from "../../core/error-table.ts";
/** In what a provider's Responses API differs from OpenAI's. What is left out is as OpenAI has it. */
export interface OpenAIResponsesOptions {
    /** The codec's kind; `openai-responses`. */
    readonly kind?: string | undefined;
    /** Path below the base URL; `responses`. */
    readonly path?: string | undefined;
    /** Headers of every request, lower-case names. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Fields of every request body, under everything else. */
    readonly body?: Readonly<Record<string, unknown>> | undefined;
    /** The role in which system and developer messages are sent; `keep` sends each in its own. */
    readonly systemRole?: "keep" | "system" | "developer" | undefined;
    /** Where system messages at the beginning go: `instructions` hold for one request alone, items stay in a stored conversation. */
    readonly systemAs?: "items" | "instructions" | undefined;
    /** The field for the end user's id; null when there is none. */
    readonly userField?: string | null | undefined;
    /** Rows that come before those of OpenAI-style providers. */
    readonly errors?: readonly ErrorRow[] | undefined;
}
/** Options with nothing left open. */
export type ResponsesOptions = {
    readonly [Name in keyof OpenAIResponsesOptions]-?: Exclude<OpenAIResponsesOptions[Name], undefined>;
};
/** Fills in how OpenAI does it. */
export declare function responsesOptions(options: OpenAIResponsesOptions): ResponsesOptions;
