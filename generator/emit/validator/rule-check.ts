import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { propertyName, stringLiteral } from "../code/escape.ts";
import { data, print, type Code } from "../code/layout.ts";
import { type Call, guardStatement, values } from "./statement.ts";

/** The statements that check one parameter and keep it. `source` holds what was given for it. Runtime functions go to `imports`. */
export function ruleCheck(rule: ParameterRule, source: string, imports: Set<string>): string {
  const check = checkCall(rule, source);
  imports.add(check.callee);
  const keep = keepStatement(rule, source, imports);
  if (!rule.required) return guardStatement("if", check, keep);
  return `  if (${source} == null) ${missingStatement(rule, imports)}\n${guardStatement("else if", check, keep)}`;
}

function checkCall(rule: ParameterRule, source: string): Call {
  const call = (callee: string, ...rest: readonly Code[]): Call => ({
    callee,
    arguments: ["issues", stringLiteral(rule.name), source, ...rest],
  });
  switch (rule.type) {
    case "int":
      return call("isInteger", ...trimmed([lower(rule.min), upper(rule.max)]));
    case "float":
      return call("isNumber", ...trimmed([lower(rule.min), upper(rule.max), places(rule.precision)]));
    case "boolean":
      return call("isBoolean");
    case "text":
      return call("isString");
    case "string":
      return rule.options.length === 0 ? call("isString") : call("isOption", values([...new Set(rule.options)]));
  }
}

/** Trailing limits that are not set are left out. */
function trimmed(limits: readonly (number | undefined)[]): readonly Code[] {
  const last = limits.findLastIndex((limit) => limit !== undefined);
  return limits.slice(0, last + 1).map(data);
}

/** A lower end that no finite number is below is none. */
function lower(min: number | null): number | undefined {
  return min === null || Number.isNaN(min) || min === Number.NEGATIVE_INFINITY ? undefined : min;
}

function upper(max: number | null): number | undefined {
  return max === null || Number.isNaN(max) || max === Number.POSITIVE_INFINITY ? undefined : max;
}

function places(precision: number | null): number | undefined {
  return precision ?? undefined;
}

function keepStatement(rule: ParameterRule, source: string, imports: Set<string>): string {
  if (rule.name !== "__proto__") return `value${access(rule.name)} = ${source};`;
  imports.add("put");
  return `put(value, "__proto__", ${source});`;
}

/** A default is taken as it is, right or wrong. */
function missingStatement(rule: ParameterRule, imports: Set<string>): string {
  if (rule.default === null) {
    imports.add("requiredIssue");
    return `issues.push(requiredIssue(${stringLiteral(rule.name)}));`;
  }
  const code = data(rule.default);
  if (fits(rule) && rule.name !== "__proto__") return `value${access(rule.name)} = ${String(code)};`;
  imports.add("put");
  return `put(value, ${stringLiteral(rule.name)}, ${print(code, 4, Number.NEGATIVE_INFINITY, 0)});`;
}

/** Whether the default has the parameter's TypeScript type. */
function fits({ type, options, default: value }: ParameterRule): boolean {
  if (type === "int" || type === "float") return typeof value === "number";
  if (type === "boolean") return typeof value === "boolean";
  if (typeof value !== "string") return false;
  return type === "text" || options.length === 0 || options.includes(value);
}

function access(name: string): string {
  const property = propertyName(name);
  return /^["'[]/.test(property) ? `[${stringLiteral(name)}]` : `.${property}`;
}
