import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { propertyName } from "./code/escape.ts";
import { data, print, textWidth, width } from "./code/layout.ts";
import { unionLine } from "./code/union.ts";
import type { TypeProperty } from "./constraint-property.ts";
import { constrainFunction } from "./validator/constrain-function.ts";

/** What the constraints of a rule set are called in its module. */
export interface ConstraintName {
  readonly constraints: readonly ParameterConstraint[];
  /** The const that holds them. */
  readonly data: string;
  /** The function that checks them. */
  readonly check: string;
}

/** The distinct constraint lists of some rule sets, by content. */
export function constraintNames(sets: readonly RuleSet[]): ReadonlyMap<string, ConstraintName> {
  const names = new Map<string, ConstraintName>();
  for (const { constraints } of sets) {
    const key = contentKey(constraints);
    const hash = shortHash(key);
    if (constraints.length > 0)
      names.set(key, { constraints, data: `constraints_${hash}`, check: `constrain_${hash}` });
  }
  return names;
}

/** The const and the function of each constraint list. Runtime names that they need go to `values` and `types`. */
export function constraintDeclarations(
  names: ReadonlyMap<string, ConstraintName>,
  values: Set<string>,
  types: Set<string>,
): readonly string[] {
  if (names.size > 0) for (const type of ["Given", "ParameterConstraint", "ParameterIssue"]) types.add(type);
  return [...names.values()].flatMap(({ constraints, data: name, check }) => {
    const head = `const ${name}: readonly ParameterConstraint[] = `;
    const code = print(data(constraints.map(written)), 0, head.length, 1);
    return [`${head}${code};\n`, constrainFunction(check, constraints, values)];
  });
}

/** Without the keys that the card leaves out. */
function written(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(written);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, written(item)]));
}

/** A type alias of a union of object types, laid out as prettier would. */
export function unionDeclaration(name: string, members: readonly (readonly TypeProperty[])[]): string {
  const flat = members.map(flatMember);
  const line = `type ${name} = ${flat.join(" | ")};`;
  if (textWidth(line) <= width) return `${line}\n`;
  const [only] = members;
  if (members.length === 1 && only) return `type ${name} = {\n${properties(only, 2)}};\n`;
  const below = `  ${flat.join(" | ")};`;
  if (textWidth(below) <= width) return `type ${name} =\n${below}\n`;
  const lines = members.map((member, index) => {
    const end = index === members.length - 1 ? 1 : 0;
    const short = flat[index] ?? "";
    return 4 + textWidth(short) + end <= width ? `  | ${short}` : `  | {\n${properties(member, 6)}    }`;
  });
  return `type ${name} =\n${lines.join("\n")};\n`;
}

function flatMember(member: readonly TypeProperty[]): string {
  return `{ ${member.map(({ name, optional, types }) => `${propertyName(name)}${optional ? "?" : ""}: ${types.join(" | ")}`).join("; ")} }`;
}

function properties(member: readonly TypeProperty[], indent: number): string {
  return member
    .map(({ name, optional, types }) => unionLine(indent, `${propertyName(name)}${optional ? "?" : ""}:`, types))
    .join("");
}
