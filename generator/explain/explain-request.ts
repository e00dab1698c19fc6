import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { own, properties } from "../../runtime/core/parameter-filter.ts";
import { parameterSet } from "../../runtime/core/parameter-set.ts";
import type { ExplainedRequest, ExplainedValue } from "./explanation.ts";
import { filterBy, hasAlias } from "./parameter-filter.ts";

/** Says what becomes of the parameters of a request: as the generated validators of the model decide, and why. */
export function explainRequest(
  rules: readonly ParameterRule[],
  constraints: readonly ParameterConstraint[],
  input: unknown,
): ExplainedRequest {
  const filter = filterBy(rules, constraints);
  const result = filter(input);
  const issues = result.ok ? [] : result.issues;
  const given = properties(input) ?? {};
  // Its rules say which names are known; what `parse` refuses besides is what `filter` drops.
  const inputs = rules.map(({ use_template: template, ...rest }) =>
    template === null ? rest : { ...rest, use_template: template },
  );
  const strict = parameterSet(filter, inputs, constraints).parse(input);
  const unknown = (strict.ok ? [] : strict.issues).filter(({ code }) => code === "unknown");

  const known = rules.flatMap((rule): ExplainedValue[] => {
    const { name } = rule;
    const isOwn = own(given, name) != null;
    const isAlias = !isOwn && hasAlias(rule) && own(given, rule.use_template ?? "") != null;
    const wrong = issues.filter(({ parameter }) => parameter === name).map(({ message }) => message);
    const value = isOwn ? own(given, name) : isAlias ? own(given, rule.use_template ?? "") : rule.default;
    if (wrong.length > 0)
      return [{ name, value: isOwn || isAlias ? value : null, outcome: "rejected", why: wrong.join(" ") }];
    if (isOwn) return [{ name, value, outcome: "accepted", why: null }];
    if (isAlias) return [{ name, value, outcome: "renamed", why: `Given as ${rule.use_template}.` }];
    if (!rule.required) return [];
    return [{ name, value, outcome: "filled", why: "It is required and was left out: its default is sent." }];
  });
  const dropped = unknown.map(({ parameter, message }): ExplainedValue => ({
    name: parameter,
    value: own(given, parameter),
    outcome: "dropped",
    why: message,
  }));
  return { ok: result.ok, parameters: [...known, ...dropped], issues, sent: result.ok ? result.value : null };
}
