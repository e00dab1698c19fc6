import { contentKey } from "../resolve/content-key.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { pascalCase } from "./code/identifier.ts";
import { data, print, textWidth, width } from "./code/layout.ts";
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
  readonly constraints: ReadonlyMap<string, ConstraintName>;
}

/** The type, the filter and the const of a rule set. Runtime names that they need go to `values` and `types`. */
export function parameterSetDeclarations(
  set: RuleSet,
  names: RuleSetNames,
  shared: SharedCode,
  values: Set<string>,
  types: Set<string>,
): readonly string[] {
  const { parameters, filter, type } = names;
  const constraint = shared.constraints.get(contentKey(set.constraints));
  const choices = constraintTypes(set.rules, set.constraints);
  const base = choices.length > 0 ? `${type}Base` : type;
  const declarations: string[] = [];
  if (choices.length === 0) {
    declarations.push(parameterInterface(`export interface ${type}`, set.rules, shared.members));
  } else {
    const unions = choices.map(({ about, members }) => {
      const text = unionDeclaration("", members);
      const name = `${pascalCase(about, "parameter")}Choice_${shortHash(text)}`;
      return { name, text: unionDeclaration(name, members) };
    });
    declarations.push(
      parameterInterface(`interface ${base}`, set.rules, shared.members),
      ...unions.map(({ text }) => text),
      intersectionLine(`export type ${type} =`, [base, ...unions.map(({ name }) => name)]),
    );
  }
  const input = { name: filter, type, base, rules: set.rules, constrain: constraint?.check };
  declarations.push(filterFunction(input, values));
  const rules = `${parameters}Rules`;
  const head = `const ${rules}: readonly RuleInput[] = `;
  declarations.push(`${head}${print(rulesCode(set.rules, shared.rules, values), 0, textWidth(head), 1)};\n`);
  const args = [filter, rules];
  if (constraint) args.push(constraint.data);
  const schemas = constraintSchemas(set.rules, set.constraints);
  if (schemas.length > 0) {
    const name = `schemas_${shortHash(contentKey(schemas))}`;
    const left = `const ${name}: readonly JsonSchema[] = `;
    declarations.push(`${left}${print(data(schemas), 0, left.length, 1)};\n`);
    types.add("JsonSchema");
    args.push(name);
  }
  declarations.push(setConst(`export const ${parameters}: ParameterSet<${type}> =`, args));
  return declarations;
}

/** `head parameterSet(...)`, broken as prettier would: the arguments, or behind the `=` where even the callee does not fit. */
function setConst(head: string, args: readonly string[]): string {
  const callee = "/* @__PURE__ */ parameterSet(";
  const flat = `${head} ${callee}${args.join(", ")});`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  if (textWidth(`${head} ${callee}`) <= width)
    return `${head} ${callee}\n${args.map((arg) => `  ${arg},\n`).join("")});\n`;
  const below = `  ${callee}${args.join(", ")});`;
  if (textWidth(below) <= width) return `${head}\n${below}\n`;
  return `${head}\n  ${callee}\n${args.map((arg) => `    ${arg},\n`).join("")}  );\n`;
}
