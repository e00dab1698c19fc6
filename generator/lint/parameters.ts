import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { Path } from "../diagnostic.ts";
import type { ParameterRuleEntity } from "../schema/parameter-rule.ts";
import type { LintModel } from "./subject.ts";

/** A parameter rule of a card, before and after its template was merged in, and where it stands. */
export interface Parameter {
  readonly rule: ParameterRule;
  readonly entity: ParameterRuleEntity;
  readonly path: Path;
}

/** The parameter rules of a card, in order. */
export function parametersOf({ entity, descriptor }: LintModel): readonly Parameter[] {
  return (entity.parameter_rules ?? []).flatMap((written, index): Parameter[] => {
    const rule = descriptor.parameter_rules[index];
    return rule === undefined ? [] : [{ rule, entity: written, path: ["parameter_rules", index] }];
  });
}

/** Whether a rule limits how many tokens an answer may have: by its template, or by one of the names that providers use. */
export function limitsOutput({ rule }: Pick<Parameter, "rule">): boolean {
  return (
    rule.use_template === "max_tokens" ||
    /^max_?(?:output|completion|new|gen)?_?(?:tokens?|len)(?:_to_sample)?$/i.test(rule.name)
  );
}
