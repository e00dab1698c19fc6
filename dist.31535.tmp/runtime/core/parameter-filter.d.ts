import type { Issues } from "./parameter-check.ts";
import type { Filtered, ParameterIssue } from "./parameter-issue.ts";
/** Picks a model's parameters out of an input and checks them. Keys that are no parameters are dropped. */
export type ParameterFilter<P> = (input: unknown) => Filtered<P>;
/** Properties by name, of which nothing is known yet. */
export type Given = Readonly<Record<string, unknown>>;
/** Parameters while a filter collects them: right or wrong. */
export type Draft<P> = {
    -readonly [K in keyof P]?: unknown;
};
/** Checks parameters against each other. */
export type Constrain = (value: Given, issues: ParameterIssue[]) => void;
/** What an input gives: its own properties, and none if it is not an object. */
export declare function givenBy(input: unknown): Given;
/** The own properties of an object, safe to read by name; undefined for what is none. An array is none. */
export declare function properties(input: unknown): Given | undefined;
/** Reads a property whose name every object inherits something under, such as `constructor`. */
export declare function own(given: Given, name: string): unknown;
/** Sets a property of any name, `__proto__` included. */
export declare function put(value: object, name: string, content: unknown): void;
/** The result of a filter that has collected `value` and `issues`. */
export declare function filtered<P>(given: Given, value: object, issues: Issues, constrain?: Constrain): Filtered<P>;
/** The result for an input that is not an object. */
export declare function notAnObject<P>(): Filtered<P>;
