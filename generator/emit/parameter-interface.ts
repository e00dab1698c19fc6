import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { contentNames } from "./code/content-name.ts";
import { pascalCase } from "./code/identifier.ts";
import { textWidth, width } from "./code/layout.ts";
import { parameterMember } from "./parameter-type.ts";

/** The members of parameter interfaces, documentation included. */
export interface SharedMembers {
  readonly texts: ReadonlyMap<ParameterRule, string>;
  /** Names of the interfaces of one member that several sets extend, by the text of the member. */
  readonly names: ReadonlyMap<string, string>;
}

/** A member that several sets have becomes an interface where that is shorter than to repeat it. */
export function sharedMembers(sets: readonly RuleSet[]): SharedMembers {
  const texts = new Map<ParameterRule, string>();
  const uses = new Map<string, { readonly base: string; count: number }>();
  for (const rule of sets.flatMap(({ rules }) => lastByName(rules))) {
    const member = parameterMember(rule);
    texts.set(rule, member);
    const use = uses.get(member) ?? { base: pascalCase(rule.name, "parameter"), count: 0 };
    use.count++;
    uses.set(member, use);
  }
  const shared = [...uses].filter(([member, { base, count }]) => {
    const name = base.length + 5;
    return (count - 1) * member.length > count * (name + 2) + name + 15;
  });
  return { texts, names: contentNames(new Map(shared.map(([member, { base }]) => [member, base]))) };
}

/** The declarations of the shared members. */
export function memberInterfaces({ names }: SharedMembers): readonly string[] {
  return [...names].map(([member, name]) => `interface ${name} {\n${member}}\n`);
}

/** The interface of a set's parameters; its name says whose they are. Of rules with one name the last counts. */
export function parameterInterface(
  head: string,
  rules: readonly ParameterRule[],
  { texts, names }: SharedMembers,
): string {
  const members = lastByName(rules).map((rule) => texts.get(rule) ?? parameterMember(rule));
  const bases = members.flatMap((member) => names.get(member) ?? []);
  const own = members.filter((member) => !names.has(member)).join("");
  return `${heritage(head, bases, own === "" ? "{}" : "{")}${own === "" ? "" : `\n${own}}`}\n`;
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
