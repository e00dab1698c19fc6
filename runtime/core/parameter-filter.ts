import { type Filtered, type ParameterIssue, typeIssue } from "./parameter-issue.ts";

/** Picks a model's parameters out of an input and checks them. Keys that are no parameters are dropped. */
export type ParameterFilter<P> = (input: unknown) => Filtered<P>;

/** An input's own properties. */
export type Given = Readonly<Record<string, unknown>>;

/** Parameters while a filter collects them. */
export type Draft<P> = { -readonly [K in keyof P]?: P[K] };

/** Checks each parameter in turn and puts what is right into `value`. */
export type Collect<P> = (given: Given, value: Draft<P>, issues: ParameterIssue[]) => void;

/** Checks parameters against each other. */
export type Constrain = (value: Given, issues: ParameterIssue[]) => void;

/** A filter from the checks that are generated for a rule set. */
export function parameterFilter<P, Base = P>(collect: Collect<Base>, constrain?: Constrain): ParameterFilter<P> {
  return (input) => {
    const given = properties(input);
    if (given === undefined) {
      return { ok: false, issues: [{ ...typeIssue("", "object"), message: "Parameters must be an object." }] };
    }
    const value: Draft<Base> = {};
    const issues: ParameterIssue[] = [];
    collect(given, value, issues);
    if (constrain) constrainAccepted(constrain, value as Given, issues);
    return issues.length === 0 ? { ok: true, value: value as P } : { ok: false, issues };
  };
}

/** The own properties of an object, safe to read by name: null for what is not an object. Arrays are none. */
export function properties(input: unknown): Given | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(input);
  return (prototype === Object.prototype || prototype === null ? input : { ...input }) as Given;
}

/** A parameter that was refused is neither given nor absent, so a constraint about it says nothing. */
function constrainAccepted(constrain: Constrain, value: Given, issues: ParameterIssue[]): void {
  if (issues.length === 0) return constrain(value, issues);
  const refused = new Set(issues.map(({ parameter }) => parameter));
  const broken: ParameterIssue[] = [];
  constrain(value, broken);
  issues.push(...broken.filter(({ parameters = [] }) => !parameters.some((name) => refused.has(name))));
}
