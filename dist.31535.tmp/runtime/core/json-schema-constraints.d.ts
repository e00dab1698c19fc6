import type { ParameterRule } from "./descriptor.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { ParameterConstraint } from "./parameter-constraint.ts";
/** What JSON Schema can say of a card's constraints. `less` compares two values, which it cannot. */
export declare function constraintSchemas(rules: readonly ParameterRule[], constraints: readonly ParameterConstraint[]): readonly JsonSchema[];
