import type { ParameterRule } from "./descriptor.ts";
import { type JsonSchema } from "./json-schema.ts";
import type { ParameterConstraint } from "./parameter-constraint.ts";
import { type ParameterFilter } from "./parameter-filter.ts";
import type { Filtered } from "./parameter-issue.ts";
import { type RuleInput } from "./parameter-rules.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
/** The parameters that one or more models take: their rules, and what is made of those. A Standard Schema, whose `validate` is `parse`. */
export interface ParameterSet<P> extends StandardSchemaV1<P> {
    /** The rules as the reference resolves them. */
    readonly rules: readonly ParameterRule[];
    /** Rules about parameters together, as the card's `parameter_constraints` has them. */
    readonly constraints: readonly ParameterConstraint[];
    /** Picks the parameters out of an input and checks them. Keys that are no parameters are dropped. */
    filter(input: unknown): Filtered<P>;
    /** As `filter`, but a key that is no parameter is an issue, which comes after the others. */
    parse(input: unknown): Filtered<P>;
    /** What `parse` takes, as a JSON Schema of draft 2020-12. It does not say `precision` and `less`, and it takes another name of a parameter with any value. */
    readonly jsonSchema: JsonSchema;
}
/** A parameter set from its generated filter. Rules and schema are worked out when they are first asked for. */
export declare function parameterSet<P>(filter: ParameterFilter<P>, inputs: readonly RuleInput[], constraints?: readonly ParameterConstraint[]): ParameterSet<P>;
