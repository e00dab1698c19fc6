import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { pascalCase } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { textWidth, width } from "./code/layout.ts";
import { parameterMember } from "./parameter-type.ts";

/** Names of interfaces of one member, by the text of the member. */
export type SharedMembers = ReadonlyMap<string, string>;

/** Members, documentation included, that several sets have: each becomes an interface, so that it is written once. */
export function sharedMembers(sets: readonly RuleSet[]): SharedMembers {
  const uses = new Map<string, { readonly name: string; count: number }>();
  for (const { rules } of sets) {
    for (const rule of lastByName(rules)) {
      const member = parameterMember(rule);
      const use = uses.get(member) ?? { name: `${pascalCase(rule.name, "parameter")}_${shortHash(member)}`, count: 0 };
      use.count++;
      uses.set(member, use);
    }
  }
  const shared = [...uses].filter(([, { count }]) => count > 1);
  return new Map(shared.map(([member, { name }]) => [member, name]));
}

/** The declarations of the shared members. */
export function memberInterfaces(shared: SharedMembers): readonly string[] {
  return [...shared].map(([member, name]) => `interface ${name} {\n${member}}\n`);
}

/** The interface of a set's parameters. Of rules with one name the last counts. */
export function parameterInterface(
  head: string,
  doc: string,
  rules: readonly ParameterRule[],
  shared: SharedMembers,
): string {
  const members = lastByName(rules).map(parameterMember);
  const bases = members.flatMap((member) => shared.get(member) ?? []);
  const own = members.filter((member) => !shared.has(member)).join("");
  return `${jsdoc(0, [doc])}${heritage(head, bases, own === "" ? "{}" : "{")}${own === "" ? "" : `\n${own}}`}\n`;
}

function lastByName(rules: readonly ParameterRule[]): readonly ParameterRule[] {
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}

/** `interface X extends A, B {`, broken as prettier breaks it: a single base never is. */
function heritage(head: string, bases: readonly string[], brace: string): string {
  if (bases.length === 0) return `${head} ${brace}`;
  const flat = `${head} extends ${bases.join(", ")} ${brace}`;
  if (bases.length === 1 || textWidth(flat) <= width) return flat;
  const line = `  extends ${bases.join(", ")} ${brace}`;
  if (textWidth(line) <= width) return `${head}\n${line}`;
  return `${head}\n  extends\n${bases.map((base) => `    ${base}`).join(",\n")} ${brace}`;
}
