import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { textWidth, width } from "../code/layout.ts";
import { localsOf, readLocals } from "./locals.ts";
import { ruleCheck } from "./rule-check.ts";
import { statement } from "./statement.ts";

/** What a generated filter is made from. */
export interface FilterInput {
  readonly name: string;
  /** The type of its result, and of its result before constraints. */
  readonly type: string;
  readonly base: string;
  readonly rules: readonly ParameterRule[];
  /** The function that checks the set's constraints. */
  readonly constrain: string | undefined;
}

/** A function that checks each parameter of a rule set in turn, straight down. Runtime functions that it calls go to `imports`. */
export function filterFunction({ name, type, base, rules, constrain }: FilterInput, imports: Set<string>): string {
  for (const used of ["filtered", "givenBy"]) imports.add(used);
  const locals = localsOf(
    rules.flatMap((rule) => (hasAlias(rule) ? [rule.name, rule.use_template ?? ""] : [rule.name])),
  );
  const read = readLocals(locals, "given");
  if (/\bown\(/.test(read)) imports.add("own");
  const declared = new Set<string>();
  const checks = rules.map((rule) => {
    const local = locals.get(rule.name) ?? rule.name;
    if (!hasAlias(rule)) return ruleCheck(rule, local, imports);
    const alias = locals.get(rule.use_template ?? "") ?? "";
    const chosen = `${local}_or_${alias}`;
    // A card may have the same rule twice.
    const declaration = declared.has(chosen)
      ? ""
      : statement({ left: `const ${chosen}`, right: `${local} ?? ${alias}` }, 2);
    declared.add(chosen);
    return declaration + ruleCheck(rule, chosen, imports);
  });
  return [
    head(name, type),
    "  const given = givenBy(input);\n",
    `  const value: Draft<${base}> = {};\n`,
    "  let issues: Issues;\n",
    read,
    ...checks,
    `  return filtered(given, value, issues${constrain === undefined ? "" : `, ${constrain}`});\n`,
    "}\n",
  ].join("");
}

/** Whether the parameter may also be given under its template's name. A card may name a template that there is none of. */
function hasAlias(rule: ParameterRule): boolean {
  return rule.use_template !== null && rule.use_template !== "" && rule.use_template !== rule.name;
}

function head(name: string, type: string): string {
  const flat = `export function ${name}(input: unknown): Filtered<${type}> {`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  return `export function ${name}(\n  input: unknown,\n): Filtered<${type}> {\n`;
}
