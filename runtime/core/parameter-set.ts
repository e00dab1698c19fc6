import type { ParameterRule } from "./descriptor.ts";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.ts";
import type { ParameterConstraint } from "./parameter-constraint.ts";
import { type Given, givenBy, type ParameterFilter } from "./parameter-filter.ts";
import type { Filtered, ParameterIssue } from "./parameter-issue.ts";
import { parameterRules, type RuleInput } from "./parameter-rules.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import { suggest } from "./suggest.ts";

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

/**
 * A parameter set from its generated filter. Rules and schema are worked out when they are first asked for; `schemas` is what the
 * constraints add to the schema.
 */
export function parameterSet<P>(
  filter: ParameterFilter<P>,
  inputs: readonly RuleInput[],
  constraints: readonly ParameterConstraint[] = [],
  schemas: readonly JsonSchema[] = [],
): ParameterSet<P> {
  let rules: readonly ParameterRule[] | undefined;
  let jsonSchema: JsonSchema | undefined;
  const set: ParameterSet<P> = {
    get rules() {
      return (rules ??= parameterRules(inputs));
    },
    constraints,
    filter,
    parse(input) {
      const result = filter(input);
      const unknown = unknownIssues(givenBy(input), set.rules);
      if (unknown.length === 0) return result;
      return { ok: false, issues: result.ok ? unknown : [...result.issues, ...unknown] };
    },
    get jsonSchema() {
      return (jsonSchema ??= jsonSchemaOf(set.rules, schemas));
    },
    "~standard": {
      version: 1,
      vendor: "typecard",
      validate(input) {
        const result = set.parse(input);
        if (result.ok) return { value: result.value };
        return {
          issues: result.issues.map(({ message, parameter }) =>
            parameter === "" ? { message } : { message, path: [parameter] },
          ),
        };
      },
    },
  };
  return set;
}

/** One issue a key that is no parameter, in the input's order. What is undefined is absent. */
function unknownIssues(given: Given, rules: readonly ParameterRule[]): ParameterIssue[] {
  const issues: ParameterIssue[] = [];
  for (const parameter of Object.keys(given)) {
    const isKnown = rules.some(({ name, use_template: alias }) => name === parameter || alias === parameter);
    if (isKnown || given[parameter] === undefined) continue;
    const missing = rules.map(({ name }) => name).filter((name) => given[name] == null);
    const suggestion = suggest(parameter, missing);
    const hint = suggestion ? `; did you mean ${suggestion}?` : ".";
    const message = `${parameter} is not a parameter of this model${hint}`;
    issues.push({ parameter, code: "unknown", message, ...(suggestion && { suggestion }) });
  }
  return issues;
}
