import type { ParameterRule } from "./descriptor.ts";

/** A JSON Schema object. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * A JSON Schema (draft 2020-12) of what `parse` takes. It says nothing of `precision` and `less`, and takes any value under another
 * name of a parameter. `allOf` is what constraints between parameters add.
 */
export function jsonSchemaOf(rules: readonly ParameterRule[], allOf: readonly JsonSchema[]): JsonSchema {
  const properties = new Map<string, JsonSchema>();
  for (const { name, use_template: alias } of rules) {
    if (alias && rules.every((rule) => rule.name !== alias))
      properties.set(alias, { description: `Another name of ${name}.`, deprecated: true });
  }
  for (const rule of rules) {
    const other = properties.get(rule.name);
    const schema = ruleSchema(rule);
    properties.set(rule.name, other ? { allOf: [other, schema] } : schema);
  }
  const required = [...new Set(rules.filter(isMandatory).map(({ name }) => name))];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    // Not an object literal: a parameter may be called `__proto__`.
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(allOf.length > 0 && { allOf }),
  };
}

/** Whether the parameter has to stand under its own name: required, without a default and without another name. */
function isMandatory({ name, required, default: initial, use_template: alias }: ParameterRule): boolean {
  return required && initial === null && (!alias || alias === name);
}

/** What JSON calls the type of a rule's values. */
export const jsonTypes = {
  int: "integer",
  float: "number",
  boolean: "boolean",
  string: "string",
  text: "string",
} as const satisfies Readonly<Record<ParameterRule["type"], string>>;

function ruleSchema(rule: ParameterRule): JsonSchema {
  const { label, help, default: initial, options } = rule;
  const type = jsonTypes[rule.type];
  const orNull = isMandatory(rule) ? [] : [null];
  return {
    title: label.en_US,
    ...(help?.en_US && { description: help.en_US }),
    type: isMandatory(rule) ? type : [type, "null"],
    ...(/int|float/.test(rule.type) && range(rule)),
    ...(rule.type === "string" && options.length > 0 && { enum: [...new Set(options), ...orNull] }),
    ...(initial !== null && { default: initial }),
  };
}

/** An infinite end is no limit to finite numbers, or lets none through. */
function range({ min, max }: ParameterRule): JsonSchema {
  if (min === Infinity || max === -Infinity) return { not: { type: "number" } };
  return {
    ...(Number.isFinite(min) && { minimum: min }),
    ...(Number.isFinite(max) && { maximum: max }),
  };
}
