import type { Filtered, ParameterIssue } from "./parameter-issue.ts";
import type { Issues } from "./parameter-issues.ts";

/** Picks a model's parameters out of an input and checks them. Keys that are no parameters are dropped. */
export type ParameterFilter<P> = (input: unknown) => Filtered<P>;

/** Properties by name, of which nothing is known yet. */
export type Given = Readonly<Record<string, unknown>>;

/** Parameters while a filter collects them: right or wrong. */
export type Draft<P> = { -readonly [K in keyof P]?: unknown };

/** Checks parameters against each other. */
export type Constrain = (value: Given, issues: ParameterIssue[]) => void;

/** What an input gives for the parameters `P`: its own properties, and none if it is not an object. */
export function givenBy<P>(input: unknown): Given & Draft<P> {
  return (properties(input) ?? nothing) as Given & Draft<P>;
}

const nothing: Given = {};

/** The own properties of an object, safe to read by name; undefined for what is none. An array is none. */
export function properties(input: unknown): Given | undefined {
  // Nearly all input is a plain object, which engines tell by the accessor far faster than by `Object.getPrototypeOf`. An engine
  // without it, or an own property of that name, only takes the long way.
  if ((input as Accessor | null | undefined)?.__proto__ === Object.prototype) return input as Given;
  return typeof input !== "object" || input === null || Array.isArray(input) ? undefined : { ...input };
}

interface Accessor {
  readonly __proto__?: unknown;
}

/** Reads a property whose name every object inherits something under, such as `constructor`. */
export function own(given: Given, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Sets a property of any name, `__proto__` included. */
export function put(value: object, name: string, content: unknown): void {
  Object.defineProperty(value, name, { value: content, writable: true, enumerable: true, configurable: true });
}

/** The result of a filter that has collected `value` and `issues`. */
export function filtered<P>(given: Given, value: object, issues: Issues, constrain?: Constrain): Filtered<P> {
  // What is missing from an input that is no object is beside the point.
  if (given === nothing) return notAnObject();
  const all = constrain ? constrained(value as Given, issues, constrain) : issues;
  return all === undefined ? { ok: true, value: value as P } : { ok: false, issues: all };
}

/** The result for an input that is not an object. */
export function notAnObject<P>(): Filtered<P> {
  const message = "Parameters must be an object.";
  return { ok: false, issues: [{ parameter: "", code: "type", message, expected: "object" }] };
}

/** A parameter that was refused is neither given nor absent, so constraints about it are not held against the caller. */
function constrained(value: Given, issues: Issues, constrain: Constrain): Issues {
  const broken: ParameterIssue[] = [];
  constrain(value, broken);
  if (issues === undefined) return broken.length > 0 ? broken : undefined;
  return [
    ...issues,
    ...broken.filter(({ parameters = [] }) => !issues.some(({ parameter }) => parameters.includes(parameter))),
  ];
}
