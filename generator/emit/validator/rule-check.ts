import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { contentKey } from "../../resolve/content-key.ts";
import { callConstant } from "../code/call-constant.ts";
import { contentNames } from "../code/content-name.ts";
import { stringLiteral } from "../code/escape.ts";
import { pascalCase } from "../code/identifier.ts";
import { data, type Code } from "../code/layout.ts";
import { hasOptions, optionsName } from "./option-list.ts";

/** The checks that the filters of a module call: equal ones are one const. */
export interface RuleChecks {
  readonly names: ReadonlyMap<ParameterRule, string>;
  readonly declarations: readonly string[];
}

/** The checks of rules. Runtime functions that make them go to `imports`. */
export function ruleChecks(rules: readonly ParameterRule[], imports: Set<string>): RuleChecks {
  const calls = new Map<string, CheckCall>();
  const keys = new Map<ParameterRule, string>();
  const bases = new Map<string, string>();
  for (const rule of rules) {
    const call = checkCall(rule);
    const key = contentKey(call);
    keys.set(rule, key);
    calls.set(key, call);
    bases.set(key, `check${pascalCase(rule.name, "parameter")}`);
  }
  const byKey = contentNames(bases);
  const declarations = [...calls].map(([key, { callee, args }]) => {
    imports.add(callee);
    return callConstant(`const ${byKey.get(key) ?? ""} =`, callee, args);
  });
  return { names: new Map([...keys].map(([rule, key]) => [rule, byKey.get(key) ?? ""])), declarations };
}

interface CheckCall {
  readonly callee: string;
  readonly args: readonly Code[];
}

/** The call that makes a rule's check. Limits at its end that are not set are left out. */
function checkCall(rule: ParameterRule): CheckCall {
  const { name, type, min, max, precision } = rule;
  const call = (callee: string, ...limits: readonly Code[]): CheckCall => ({
    callee,
    args: [stringLiteral(name), ...limits.slice(0, limits.findLastIndex((limit) => limit !== "null") + 1)],
  });
  switch (type) {
    case "int":
      return call("numberCheck", '"integer"', data(min), data(max));
    case "float":
      return call("numberCheck", '"number"', data(min), data(max), data(precision));
    case "boolean":
      return call("typeCheck", '"boolean"');
    case "text":
      return call("typeCheck", '"string"');
    case "string":
      return hasOptions(rule) ? call("optionCheck", optionsName(rule)) : call("typeCheck", '"string"');
  }
}
