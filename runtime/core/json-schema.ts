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
  const names = new Set(rules.map(({ name }) => name));
  const properties = new Map<string, JsonSchema>();
  for (const { name, use_template: alias } of rules) {
    if (alias && !names.has(alias))
      properties.set(alias, { description: `Another name of ${name}.`, deprecated: true });
  }
  for (const name of names) {
    const [schema = {}, ...others] = rules.filter((rule) => rule.name === name).map(ruleSchema);
    properties.set(name, others.length > 0 ? { allOf: [schema, ...others] } : schema);
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

const types: Readonly<Partial<Record<ParameterRule["type"], string>>> = {
  int: "integer",
  float: "number",
  boolean: "boolean",
};

function ruleSchema(rule: ParameterRule): JsonSchema {
  const { label, help, default: initial, options, min, max } = rule;
  const type = types[rule.type] ?? "string";
  const isOptional = !isMandatory(rule);
  const isNumber = rule.type === "int" || rule.type === "float";
  const isOneOf = rule.type === "string" && options.length > 0;
  return {
    title: label.en_US,
    ...(help?.en_US && { description: help.en_US }),
    type: isOptional ? [type, "null"] : type,
    ...(isNumber && range(min, max)),
    ...(isOneOf && { enum: [...new Set(options), ...(isOptional ? [null] : [])] }),
    ...(initial !== null && initial !== undefined && { default: initial }),
  };
}

/** An infinite end is no limit to finite numbers, or lets none through. */
function range(min: number | null, max: number | null): JsonSchema {
  if (min === Infinity || max === -Infinity) return { not: { type: "number" } };
  return {
    ...(min !== null && Number.isFinite(min) && { minimum: min }),
    ...(max !== null && Number.isFinite(max) && { maximum: max }),
  };
}
