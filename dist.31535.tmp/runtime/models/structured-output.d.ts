import type { ChatCall } from "../core/call.ts";
import type { JsonSchema } from "../core/message.ts";
import { type Card } from "./card.ts";
import { type SchemaSource } from "./schema-source.ts";
/** The shape that an answer must have. */
export interface ResponseSchema {
    readonly schema: SchemaSource;
    /** Letters, digits, `_` and `-`; `response` when left out. */
    readonly name?: string | undefined;
    /** Whether the model is held to the schema exactly, where the provider can be told. */
    readonly strict?: boolean | undefined;
}
/** How an answer gets its shape. */
export interface OutputFormat {
    /** The parameters that go to the wire: without those that are said by the rest. */
    readonly parameters: Readonly<Record<string, unknown>>;
    /** By the provider's native way. */
    readonly responseSchema?: ChatCall["responseSchema"];
    /** By the reference's code block, as text of this kind. */
    readonly block?: BlockKind | undefined;
    /** For a code block: the schema that its prompt shows. */
    readonly blockSchema?: JsonSchema | undefined;
}
/** What a code block may hold. */
export type BlockKind = "JSON" | "XML";
/**
 * Decides how an answer gets its shape: natively where the card has `structured-output` or a rule `json_schema`, by a code block
 * where its rule `response_format` offers `JSON` or `XML`.
 * @throws InvokeBadRequestError `unsupported_parameter` where the model knows neither, `invalid_parameter` for a `json_schema` that is none.
 */
export declare function outputFormat(card: Card, checked: Readonly<Record<string, unknown>>, wanted: ResponseSchema | undefined): OutputFormat;
