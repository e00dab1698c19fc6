import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ConstraintValue, ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";

/** What a value of one parameter means for others. */
export interface Effect {
  readonly forbid: Set<string>;
  readonly require: Set<string>;
  /** The values that remain of a boolean or a string with options. */
  readonly limit: Map<string, readonly (string | boolean)[]>;
}

/** A parameter of few values, and what each of them means for others. `undefined` stands for "not given". */
export interface ChoiceEffects {
  readonly rule: ParameterRule;
  readonly cases: readonly { readonly value: string | boolean | undefined; readonly effect: Effect }[];
  /** The `requires` that the effects hold already: `name`, line break, needed name. */
  readonly folded: ReadonlySet<string>;
}

type Rules = ReadonlyMap<string, ParameterRule>;

/** Gathers all `when` that ask for one and the same parameter of few values, and `requires` that need it to be given. */
export function choiceEffects(rules: Rules, constraints: readonly ParameterConstraint[]): readonly ChoiceEffects[] {
  const choosers = new Set(constraints.flatMap((constraint) => chooserOf(constraint, rules) ?? []));
  return [...choosers].map((rule) => {
    const folded = new Set<string>();
    const cases = choicesOf(rule, true).map((value) => {
      const effect: Effect = { forbid: new Set(), require: new Set(), limit: new Map() };
      for (const constraint of constraints) {
        if ("requires" in constraint) forbidWithout(constraint.requires, rule, value, effect, folded);
        else if (
          "when" in constraint &&
          chooserOf(constraint, rules) === rule &&
          holds(constraint.when[rule.name] ?? [], value, rule)
        ) {
          apply(constraint, rule, rules, effect);
        }
      }
      return { value, effect };
    });
    return { rule, cases, folded };
  });
}

/** The one parameter that a `when` asks for, if a type can tell its values apart. */
function chooserOf(constraint: ParameterConstraint, rules: Rules): ParameterRule | undefined {
  if (!("when" in constraint)) return undefined;
  const [name, ...others] = Object.keys(constraint.when);
  const rule = name === undefined ? undefined : rules.get(name);
  return rule && others.length === 0 && choicesOf(rule, false).length > 0 ? rule : undefined;
}

function choicesOf(rule: ParameterRule, orAbsent: boolean): readonly (string | boolean | undefined)[] {
  const values: (string | boolean | undefined)[] =
    rule.type === "boolean" ? [true, false] : rule.type === "string" ? [...new Set(rule.options)] : [];
  return orAbsent && !(rule.required && rule.default === null) ? [...values, undefined] : values;
}

/** Not given stands for the default of a required parameter, else for null. */
function holds(values: readonly ConstraintValue[], value: string | boolean | undefined, rule: ParameterRule): boolean {
  if (value !== undefined) return values.includes(value);
  return values.some((held) => held === (rule.required ? rule.default : null));
}

function apply(
  { forbid = [], require = [], limit = {} }: Extract<ParameterConstraint, { readonly when: unknown }>,
  chooser: ParameterRule,
  rules: Rules,
  effect: Effect,
): void {
  for (const name of forbid) if (name !== chooser.name) effect.forbid.add(name);
  for (const name of require) {
    const rule = rules.get(name);
    if (rule && rule !== chooser && !(rule.required && rule.default !== null)) effect.require.add(name);
  }
  for (const [name, { options }] of Object.entries(limit)) {
    const rule = rules.get(name);
    if (!options || !rule || rule === chooser) continue;
    const before = effect.limit.get(name) ?? choicesOf(rule, false);
    const left = before.filter((value) => value !== undefined).filter((value) => options.includes(value));
    if (left.length > 0) effect.limit.set(name, left);
  }
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
