import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { pascalCase } from "./code/identifier.ts";
import { callConstant } from "./code/call-constant.ts";
import { data, print } from "./code/layout.ts";
import { intersectionLine } from "./code/union.ts";
import { type ConstraintName, unionDeclaration } from "./constraint-declaration.ts";
import { constraintTypes } from "./constraint-type.ts";
import { parameterInterface, type SharedMembers } from "./parameter-interface.ts";
import type { RuleSetNames } from "./parameters.ts";
import { rulesCode, type SharedRules } from "./rule-input.ts";
import { constraintSchemas } from "./validator/constraint-schema.ts";
import { filterFunction } from "./validator/filter-function.ts";

/** What the sets of a module have in common. */
export interface SharedCode {
  readonly rules: SharedRules;
  readonly members: SharedMembers;
  /** The names of the checks. */
  readonly checks: ReadonlyMap<ParameterRule, string>;
  readonly constraints: ReadonlyMap<string, ConstraintName>;
}

/** What a rule set is declared by. */
export interface SetDeclarations {
  readonly types: readonly string[];
  readonly filter: string;
  /** The const, and what it alone needs. */
  readonly set: readonly string[];
}

/** The declarations of a rule set. Runtime names that they need go to `values` and `types`. */
export function parameterSetDeclarations(
  set: RuleSet,
  names: RuleSetNames,
  shared: SharedCode,
  values: Set<string>,
  types: Set<string>,
): SetDeclarations {
  const { parameters, filter, type } = names;
  const constraint = shared.constraints.get(contentKey(set.constraints));
  const choices = constraintTypes(set.rules, set.constraints);
  const base = choices.length > 0 ? `${type}Base` : type;
  const declared: string[] = [];
  if (choices.length === 0) {
    declared.push(parameterInterface(`export interface ${type}`, set.rules, shared.members));
  } else {
    const unions = choices.map(({ about, members }) => {
      const text = unionDeclaration("", members);
      const name = `${pascalCase(about, "parameter")}Choice_${shortHash(text)}`;
      return { name, text: unionDeclaration(name, members) };
    });
    declared.push(
      parameterInterface(`interface ${base}`, set.rules, shared.members),
      ...unions.map(({ text }) => text),
      intersectionLine(`export type ${type} =`, [base, ...unions.map(({ name }) => name)]),
    );
  }
  const input = { name: filter, type, base, rules: set.rules, checks: shared.checks, constrain: constraint?.check };
  const args = [filter, rulesCode(set.rules, shared.rules, values)];
  if (constraint) args.push(constraint.data);
  const schemas = constraintSchemas(set.rules, set.constraints);
  const own: string[] = [];
  if (schemas.length > 0) {
    const name = `schemas_${shortHash(contentKey(schemas))}`;
    const left = `const ${name}: readonly JsonSchema[] = `;
    own.push(`${left}${print(data(schemas), 0, left.length, 1)};\n`);
    types.add("JsonSchema");
    args.push(name);
  }
  own.push(callConstant(`export const ${parameters}: ParameterSet<${type}> =`, "parameterSet", args));
  return { types: declared, filter: filterFunction(input, values), set: own };
}
