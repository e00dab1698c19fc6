import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ConstraintValue, ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";

/** What a value of one parameter means for others. */
export interface Effect {
  readonly forbid: Set<string>;
  readonly require: Set<string>;
  /** The values that remain. */
  readonly limit: Map<string, readonly (string | number | boolean)[]>;
}

/** An effect that changes nothing yet. */
export function noEffect(): Effect {
  return { forbid: new Set(), require: new Set(), limit: new Map() };
}

/** A parameter of few values, and what each of them means for others. `undefined` stands for "not given". */
export interface ChoiceEffects {
  readonly rule: ParameterRule;
  readonly cases: readonly { readonly value: string | boolean | undefined; readonly effect: Effect }[];
  /** The `requires` that the effects hold already: `name`, line break, needed name. */
  readonly folded: ReadonlySet<string>;
}

/** The parameter rules of a set, by name. */
export type Rules = ReadonlyMap<string, ParameterRule>;

/** A constraint that depends on the value of a parameter. */
export type When = Extract<ParameterConstraint, { readonly when: unknown }>;

/** Gathers all `when` that ask for one and the same parameter of few values, and `requires` that need it to be given. */
export function choiceEffects(rules: Rules, constraints: readonly ParameterConstraint[]): readonly ChoiceEffects[] {
  const choosers = new Set(constraints.flatMap((constraint) => chooserOf(constraint, rules) ?? []));
  return [...choosers].map((rule) => {
    const folded = new Set<string>();
    const cases = choicesOf(rule, true).map((value) => {
      const effect = noEffect();
      for (const constraint of constraints) {
        if ("requires" in constraint) forbidWithout(constraint.requires, rule, value, effect, folded);
        else if (
          "when" in constraint &&
          chooserOf(constraint, rules) === rule &&
          holds(constraint.when[rule.name] ?? [], value, rule)
        ) {
          apply(constraint, rules, effect);
        }
      }
      return { value, effect };
    });
    return { rule, cases, folded };
  });
}

/** The one parameter that a `when` asks for, if a type can tell its values apart. */
export function chooserOf(constraint: ParameterConstraint, rules: Rules): ParameterRule | undefined {
  if (!("when" in constraint)) return undefined;
  const [name, ...others] = Object.keys(constraint.when);
  const rule = name === undefined ? undefined : rules.get(name);
  return rule && others.length === 0 && choicesOf(rule, false).length > 0 ? rule : undefined;
}

/** The few values that a parameter can have; none where there are many. */
export function choicesOf(rule: ParameterRule, orAbsent: boolean): readonly (string | boolean | undefined)[] {
  const values: (string | boolean | undefined)[] =
    rule.type === "boolean" ? [true, false] : rule.type === "string" ? [...new Set(rule.options)] : [];
  return orAbsent && !(rule.required && rule.default === null) ? [...values, undefined] : values;
}

/** Whether a value is one of those of a condition. Not given stands for the default of a required parameter, else for null. */
export function holds(
  values: readonly ConstraintValue[],
  value: string | boolean | undefined,
  rule: ParameterRule,
): boolean {
  if (value !== undefined) return values.includes(value);
  return values.some((held) => held === (rule.required ? rule.default : null));
}

/** Adds what a type can say of what a `when` means for parameters that it does not ask for. */
export function apply({ when, forbid = [], require = [], limit = {} }: When, rules: Rules, effect: Effect): void {
  for (const name of forbid) if (!Object.hasOwn(when, name)) effect.forbid.add(name);
  for (const name of require) {
    const rule = rules.get(name);
    if (rule && !Object.hasOwn(when, name) && !(rule.required && rule.default !== null)) effect.require.add(name);
  }
  for (const [name, { options }] of Object.entries(limit)) {
    const rule = rules.get(name);
    if (!options || !rule || Object.hasOwn(when, name)) continue;
    const choices = choicesOf(rule, false);
    const before = effect.limit.get(name) ?? (choices.length > 0 ? choices : options);
    const left = before.filter((value) => isValue(value, rule)).filter((value) => options.includes(value));
    if (left.length > 0) effect.limit.set(name, left);
  }
}

function isValue(value: ConstraintValue | undefined, { type }: ParameterRule): value is string | number | boolean {
  const wanted = type === "boolean" ? "boolean" : type === "int" || type === "float" ? "number" : "string";
  return typeof value === wanted;
}

/** A parameter that requires the chooser is not given where that is not. */
function forbidWithout(
  requires: Readonly<Record<string, readonly string[]>>,
  chooser: ParameterRule,
  value: string | boolean | undefined,
  effect: Effect,
  folded: Set<string>,
): void {
  if (chooser.required) return;
  for (const [name, needed] of Object.entries(requires)) {
    if (name === chooser.name || !needed.includes(chooser.name)) continue;
    folded.add(`${name}\n${chooser.name}`);
    if (value === undefined) effect.forbid.add(name);
  }
}
