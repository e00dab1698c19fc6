import type { ParameterRule } from "./descriptor.ts";
import { jsonTypes } from "./json-schema.ts";
import { type Check, numberCheck, optionCheck, typeCheck } from "./parameter-check.ts";
import { type Constrain, filtered, givenBy, own, type ParameterFilter } from "./parameter-filter.ts";
import { type Issues, refuseAbsence } from "./parameter-issues.ts";

/** A filter that interprets its rules: it does what the generated filter of the same rules does. */
export function ruleFilter(
  rules: readonly ParameterRule[],
  constrain?: Constrain,
): ParameterFilter<Readonly<Record<string, unknown>>> {
  const checked = rules.map((rule) => ({ ...rule, check: checkOf(rule) }));
  return (input) => {
    const given = givenBy(input);
    const kept: [name: string, content: unknown][] = [];
    let issues: Issues;
    for (const { name, use_template: alias, required, default: initial, check } of checked) {
      const content = own(given, name) ?? (alias ? own(given, alias) : undefined);
      const taken = content ?? (required ? initial : null);
      if (content != null) issues = check(issues, content);
      else if (required && taken == null) issues = refuseAbsence(issues, name);
      if (taken != null) kept.push([name, taken]);
    }
    // Not one by one: a parameter may be called `__proto__`.
    return filtered(given, Object.fromEntries(kept), issues, constrain);
  };
}

function checkOf({ name, type, options, min, max, precision }: ParameterRule): Check {
  if (type === "string" && options.length > 0) return optionCheck(name, options);
  const expected = jsonTypes[type];
  return expected === "integer" || expected === "number"
    ? numberCheck(name, expected, min, max, precision)
    : typeCheck(name, expected);
}
