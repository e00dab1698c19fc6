import type { ParameterRule } from "./descriptor.ts";
import type { ParameterConstraint } from "./parameter-constraint.ts";
/** A JSON Schema object. */
export interface JsonSchema {
    readonly [keyword: string]: unknown;
}
/** A JSON Schema (draft 2020-12) of what `parse` takes. It says nothing of `precision` and `less`, and takes any value under another name of a parameter. */
export declare function jsonSchemaOf(rules: readonly ParameterRule[], constraints: readonly ParameterConstraint[]): JsonSchema;
