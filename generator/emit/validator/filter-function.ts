import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { stringLiteral } from "../code/escape.ts";
import { data, textWidth, width } from "../code/layout.ts";
import { element, isInherited, property } from "./property.ts";
import { ifStatement, type Simple, statement } from "./statement.ts";

/** What a generated filter is made from. */
export interface FilterInput {
  readonly name: string;
  /** The type of its result, and of its result before constraints. */
  readonly type: string;
  readonly base: string;
  readonly rules: readonly ParameterRule[];
  /** The names of the rules' checks. */
  readonly checks: ReadonlyMap<ParameterRule, string>;
  /** The function that checks the set's constraints. */
  readonly constrain: string | undefined;
}

/** A function that takes each parameter of a rule set in turn, straight down. Runtime functions that it calls go to `imports`. */
export function filterFunction(input: FilterInput, imports: Set<string>): string {
  const { name, type, base, rules, checks, constrain } = input;
  for (const used of ["filtered", "givenBy"]) imports.add(used);
  return [
    head(name, type),
    `  const given = givenBy<${base}>(input);\n`,
    `  const value: Draft<${base}> = {};\n`,
    "  let issues: Issues;\n",
    "  let content: unknown;\n",
    ...rules.map((rule) => take(rule, checks.get(rule) ?? "", imports)),
    `  return filtered(given, value, issues${constrain === undefined ? "" : `, ${constrain}`});\n`,
    "}\n",
  ].join("");
}

/** The statements that keep one parameter and check it. */
function take(rule: ParameterRule, check: string, imports: Set<string>): string {
  const kept = statement(keep(rule, "content", imports), 4);
  const checked = `    issues = ${check}(issues, content);\n`;
  return `${read(rule, imports)}${
    rule.required ? `${ifStatement(["content == null"], fillIn(rule, imports), 2)}  else {` : "  if (content != null) {"
  }\n${kept}${checked}  }\n`;
}

/** Reads what is given under the parameter's name, else under its template's. A card may name a template that there is none of. */
function read({ name, use_template: alias }: ParameterRule, imports: Set<string>): string {
  const first = assignment("content =", source(name, property("given", name), imports));
  if (alias === null || alias === "" || alias === name) return first;
  return first + assignment("content ??=", source(alias, element("given", alias), imports));
}

function source(name: string, access: string, imports: Set<string>): string {
  if (!isInherited(name)) return access;
  imports.add("own");
  return `own(given, ${stringLiteral(name)})`;
}

/** The right side moves down where the line is too long, and a name that fills a line by itself stands on its own. */
function assignment(left: string, right: string): string {
  const flat = `  ${left} ${right};`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  const below = `    ${right};`;
  return `  ${left}\n${textWidth(below) <= width ? below : below.replace(/\[(.*)\]/, "[\n      $1\n    ]")}\n`;
}

function keep(rule: ParameterRule, content: string, imports: Set<string>): Simple {
  if (rule.name !== "__proto__") return { left: property("value", rule.name), right: content };
  imports.add("put");
  return { callee: "put", arguments: ["value", stringLiteral(rule.name), content] };
}

/** What a required parameter that is not given becomes: its default as it is, right or wrong. */
function fillIn(rule: ParameterRule, imports: Set<string>): Simple {
  if (rule.default === null) {
    imports.add("refuseAbsence");
    return { left: "issues", right: { callee: "refuseAbsence", arguments: ["issues", stringLiteral(rule.name)] } };
  }
  const code = data(rule.default);
  if (typeof code === "string") return keep(rule, code, imports);
  imports.add("put");
  return { callee: "put", arguments: ["value", stringLiteral(rule.name), code] };
}

function head(name: string, type: string): string {
  const flat = `export function ${name}(input: unknown): Filtered<${type}> {`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  return `export function ${name}(\n  input: unknown,\n): Filtered<${type}> {\n`;
}
