import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { propertyName, stringLiteral } from "../code/escape.ts";
import { data, type Code } from "../code/layout.ts";
import { hasOptions, optionsName } from "./option-list.ts";
import { type Call, ifStatement, openBlock, type Simple, statement } from "./statement.ts";

/** More options than this are looked up in their array: fewer are faster to compare one by one. */
const mostCompared = 4;

/** The statements that keep one parameter and check it. `source` holds what was given for it. Runtime functions go to `imports`. */
export function ruleCheck(rule: ParameterRule, source: string, imports: Set<string>): string {
  const body = statement(keep(rule, source, imports), 4) + checkStatement(rule, source, imports);
  if (!rule.required) return `${openBlock([`${source} != null`])}${body}  }\n`;
  return `${ifStatement([`${source} == null`], fillIn(rule, imports), 2)}  else {\n${body}  }\n`;
}

function checkStatement(rule: ParameterRule, source: string, imports: Set<string>): string {
  const options = [...new Set(rule.options)];
  if (!hasOptions(rule) || options.length > mostCompared) {
    return statement({ left: "issues", right: check(rule, source, imports) }, 4);
  }
  imports.add("refuseOption");
  const refusal = {
    callee: "refuseOption",
    arguments: ["issues", stringLiteral(rule.name), source, optionsName(rule)],
  };
  return ifStatement(
    options.map((option) => `${source} !== ${stringLiteral(option)}`),
    { left: "issues", right: refusal },
    4,
  );
}

/** The call that checks what was given. Trailing limits that are not set are left out. */
function check(rule: ParameterRule, source: string, imports: Set<string>): Call {
  const { min, max } = limits(rule);
  const call = (callee: string, ...rest: readonly Code[]): Call => {
    imports.add(callee);
    const last = rest.findLastIndex((argument) => argument !== "undefined");
    return { callee, arguments: ["issues", stringLiteral(rule.name), source, ...rest.slice(0, last + 1)] };
  };
  switch (rule.type) {
    case "int":
      return call("checkInteger", data(min), data(max));
    case "float":
      return call("checkNumber", data(min), data(max), data(rule.precision ?? undefined));
    case "boolean":
      return call("checkBoolean");
    case "text":
      return call("checkString");
    case "string":
      return hasOptions(rule) ? call("checkOption", optionsName(rule)) : call("checkString");
  }
}

/** An end that every finite number keeps to is none. */
function limits({ min, max }: ParameterRule): { readonly min: number | undefined; readonly max: number | undefined } {
  return {
    min: min === null || Number.isNaN(min) || min === Number.NEGATIVE_INFINITY ? undefined : min,
    max: max === null || Number.isNaN(max) || max === Number.POSITIVE_INFINITY ? undefined : max,
  };
}

function keep(rule: ParameterRule, source: string, imports: Set<string>): Simple {
  if (rule.name !== "__proto__") return { left: `value${access(rule.name)}`, right: source };
  imports.add("put");
  return { callee: "put", arguments: ["value", stringLiteral(rule.name), source] };
}

/** What a required parameter that is not given becomes: its default as it is, right or wrong. */
function fillIn(rule: ParameterRule, imports: Set<string>): Simple {
  if (rule.default === null) {
    imports.add("refuseAbsence");
    return { left: "issues", right: { callee: "refuseAbsence", arguments: ["issues", stringLiteral(rule.name)] } };
  }
  const code = data(rule.default);
  if (typeof code === "string" && rule.name !== "__proto__") return { left: `value${access(rule.name)}`, right: code };
  imports.add("put");
  return { callee: "put", arguments: ["value", stringLiteral(rule.name), code] };
}

function access(name: string): string {
  const property = propertyName(name);
  return /^["'[]/.test(property) ? `[${stringLiteral(name)}]` : `.${property}`;
}
