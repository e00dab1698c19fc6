import { type Filtered, type ParameterIssue, typeIssue } from "./parameter-issue.ts";

/** Picks a model's parameters out of an input and checks them. Keys that are no parameters are dropped. */
export type ParameterFilter<P> = (input: unknown) => Filtered<P>;

/** Properties by name, of which nothing is known yet. */
export type Given = Readonly<Record<string, unknown>>;

/** Parameters while a filter collects them. */
export type Draft<P> = { -readonly [K in keyof P]?: P[K] };

/** Checks parameters against each other. */
export type Constrain = (value: Given, issues: ParameterIssue[]) => void;

/** The own properties of an object, safe to read by name; undefined for what is none. An array is none. */
export function properties(input: unknown): Given | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(input);
  return (prototype === Object.prototype || prototype === null ? input : { ...input }) as Given;
}

/** The result for an input that is not an object. */
export function notAnObject<P>(): Filtered<P> {
  return { ok: false, issues: [{ ...typeIssue("", "object"), message: "Parameters must be an object." }] };
}

/** The result of a filter that has collected `value` and `issues`. */
export function filtered<P>(value: object, issues: ParameterIssue[], constrain?: Constrain): Filtered<P> {
  if (constrain) constrainAccepted(constrain, value as Given, issues);
  return issues.length === 0 ? { ok: true, value: value as P } : { ok: false, issues };
}

/** A parameter that was refused is neither given nor absent, so constraints about it are not held against the caller. */
function constrainAccepted(constrain: Constrain, value: Given, issues: ParameterIssue[]): void {
  if (issues.length === 0) return constrain(value, issues);
  const refused = new Set(issues.map(({ parameter }) => parameter));
  const broken: ParameterIssue[] = [];
  constrain(value, broken);
  issues.push(...broken.filter(({ parameters = [] }) => !parameters.some((name) => refused.has(name))));
}
