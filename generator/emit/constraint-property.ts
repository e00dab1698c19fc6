import type { Effect, Rules } from "./constraint-choice.ts";
import { literalType, valueType } from "./parameter-type.ts";

/** A property in a member of a union type. */
export interface TypeProperty {
  readonly name: string;
  readonly optional: boolean;
  /** The members of its type, `undefined` included. */
  readonly types: readonly string[];
}

/** A union of object types that a constraint makes of parameters. */
export interface ConstraintType {
  /** The parameter that tells the members apart, or the first that is named. */
  readonly about: string;
  readonly members: readonly (readonly TypeProperty[])[];
}

/** What an effect makes of the parameters that it is about. */
export function effectProperties({ forbid, require, limit }: Effect, byName: Rules): readonly TypeProperty[] {
  const properties = [...forbid].map(absent);
  for (const name of new Set([...require, ...limit.keys()])) {
    const rule = byName.get(name);
    if (rule === undefined || forbid.has(name)) continue;
    const types = limit.get(name)?.flatMap(literalType) ?? valueType(rule);
    const optional = !require.has(name) && !(rule.required && rule.default === null);
    properties.push({ name, optional, types: optional ? [...types, "undefined"] : types });
  }
  return properties;
}

/** The property of a parameter that may not be given. */
export function absent(name: string): TypeProperty {
  return { name, optional: true, types: ["undefined"] };
}
