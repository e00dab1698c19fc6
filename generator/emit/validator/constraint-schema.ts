import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import type { JsonSchema } from "../../../runtime/core/json-schema.ts";
import type {
  ConstraintValue,
  ParameterConstraint,
  ParameterLimit,
} from "../../../runtime/core/parameter-constraint.ts";

/** What JSON Schema can say of a card's constraints. `less` compares two values, which it cannot. */
export function constraintSchemas(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
): readonly JsonSchema[] {
  return constraints.flatMap((constraint): readonly JsonSchema[] => {
    if ("exclusive" in constraint) return excluded(constraint.exclusive, rules);
    if ("less" in constraint) return [];
    if ("requires" in constraint) {
      return Object.entries(constraint.requires).map(([name, needed]) => ({
        if: given(name, rules),
        then: all(needed.map((other) => available(other, rules))),
      }));
    }
    const { when, forbid = [], require = [], limit = {} } = constraint;
    const consequences = [
      ...forbidden(forbid, rules),
      ...require.map((name) => available(name, rules)),
      ...Object.entries(limit).flatMap(([name, limits]) => limited(name, limits, rules)),
    ];
    return [
      { if: all(Object.entries(when).map(([name, values]) => matches(name, values, rules))), then: all(consequences) },
    ];
  });
}

/** No two may be given. */
function excluded(names: readonly string[], rules: readonly ParameterRule[]): readonly JsonSchema[] {
  return names.flatMap((name, index) =>
    names.slice(index + 1).map((other) => ({ not: all([given(name, rules), given(other, rules)]) })),
  );
}

/** Given under its own name, or by a default that is always filled in. */
function given(name: string, rules: readonly ParameterRule[]): JsonSchema {
  return filledIn(name, rules) === undefined ? present(name) : {};
}

/** Given under any of its names. */
function available(name: string, rules: readonly ParameterRule[]): JsonSchema {
  if (filledIn(name, rules) !== undefined) return {};
  return either([name, ...aliasesOf(name, rules)].map(present));
}

/** Given under none of their own names. One that is always filled in cannot be left out. */
function forbidden(names: readonly string[], rules: readonly ParameterRule[]): readonly JsonSchema[] {
  const optional = names.filter((name) => filledIn(name, rules) === undefined);
  const never = optional.length < names.length ? [{ not: {} }] : [];
  return optional.length > 0 ? [absent(optional), ...never] : never;
}

/** Has one of the values. A value under another name does not count, which makes a condition hold less often than it does for `parse`. */
function matches(name: string, values: readonly ConstraintValue[], rules: readonly ParameterRule[]): JsonSchema {
  const inherent = filledIn(name, rules);
  const written = values.filter((value) => value !== null);
  const aliases = aliasesOf(name, rules);
  const orAbsent = inherent === undefined ? values.includes(null) : written.some((value) => value === inherent);
  if (!orAbsent) return written.length > 0 ? oneOf(name, written) : { not: {} };
  if (written.length === 0) return absent([name, ...aliases]);
  if (aliases.length === 0) return { properties: property(name, { enum: [...written, null] }) };
  return { anyOf: [oneOf(name, written), absent([name, ...aliases])] };
}

function oneOf(name: string, values: readonly ConstraintValue[]): JsonSchema {
  return { required: [name], properties: property(name, { enum: values }) };
}

function limited(
  name: string,
  { options, min, max }: ParameterLimit,
  rules: readonly ParameterRule[],
): readonly JsonSchema[] {
  const schemas: JsonSchema[] = [];
  if (options) schemas.push({ properties: property(name, { enum: [...new Set([...options, null])] }) });
  const range = { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
  if (min !== undefined || max !== undefined) schemas.push({ properties: property(name, range) });
  const inherent = filledIn(name, rules);
  const outside =
    inherent !== undefined &&
    ((options && !options.some((option) => option === inherent)) ||
      (typeof inherent === "number" &&
        ((min !== undefined && inherent < min) || (max !== undefined && inherent > max))));
  // The default would break the limit, so another value has to be given.
  if (outside) schemas.push(either([name, ...aliasesOf(name, rules)].map(present)));
  return schemas;
}

function present(name: string): JsonSchema {
  return { required: [name], properties: property(name, { not: { type: "null" } }) };
}

function absent(names: readonly string[]): JsonSchema {
  return { properties: Object.fromEntries(names.map((name) => [name, { type: "null" }])) };
}

/** The value that a parameter has when it is not given; undefined when it then has none. */
function filledIn(name: string, rules: readonly ParameterRule[]): unknown {
  return rules.find((rule) => rule.name === name && rule.required && rule.default !== null)?.default;
}

function aliasesOf(name: string, rules: readonly ParameterRule[]): readonly string[] {
  return rules.flatMap((rule) =>
    rule.name === name && rule.use_template && rule.use_template !== name ? rule.use_template : [],
  );
}

/** All of none always hold. */
function all(schemas: readonly JsonSchema[]): JsonSchema {
  if (schemas.length === 0) return {};
  return schemas.length === 1 && schemas[0] ? schemas[0] : { allOf: schemas };
}

function either(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 1 && schemas[0] ? schemas[0] : { anyOf: schemas };
}

function property(name: string, schema: JsonSchema): JsonSchema {
  return Object.fromEntries([[name, schema]]);
}
