/** What a value of a request must be like. */
export type Shape = (
  | { readonly type: "any" }
  | { readonly type: "boolean" }
  | {
      readonly type: "string";
      readonly values?: readonly string[] | undefined;
      readonly pattern?: RegExp | undefined;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | {
      readonly type: "integer" | "number";
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly values?: readonly number[] | undefined;
    }
  | {
      readonly type: "array";
      readonly items: Shape;
      readonly min?: number | undefined;
      readonly max?: number | undefined;
    }
  | ObjectShape
  /** Objects told apart by the word in one field. */
  | {
      readonly type: "tagged";
      readonly tag: string;
      readonly cases: Readonly<Record<string, ObjectShape>>;
      /** The case of an object without the tag. */
      readonly untagged?: string | undefined;
    }
  /** Alternatives of different JSON types. */
  | { readonly type: "either"; readonly shapes: readonly Shape[] }
) & { readonly optional?: boolean | undefined };

/** A JSON object with known fields. */
export interface ObjectShape {
  readonly type: "object";
  readonly fields: Readonly<Record<string, Shape>>;
  /** Whether other fields may be there too. */
  readonly open?: boolean | undefined;
  readonly optional?: boolean | undefined;
}

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined };

/** The field may be left out. */
export const optional = <Kind extends Shape>(shape: Kind): Kind & { readonly optional: true } => ({
  ...shape,
  optional: true,
});
/** Anything, such as a JSON Schema. */
export const any: Shape = { type: "any" };
/** True or false. */
export const boolean: Shape = { type: "boolean" };
/** A text; the limits are of its length. */
export const text = (limits: Limits & { readonly pattern?: RegExp } = {}): Shape => ({ type: "string", ...limits });
/** One of some words. */
export const oneOf = (...values: readonly string[]): Shape => ({ type: "string", values });
/** A whole number. */
export const integer = (limits: Limits & { readonly values?: readonly number[] } = {}): Shape => ({
  type: "integer",
  ...limits,
});
/** A number. */
export const number = (limits: Limits = {}): Shape => ({ type: "number", ...limits });
/** A list; the limits are of its length. */
export const list = (items: Shape, limits: Limits = {}): Shape => ({ type: "array", items, ...limits });
/** An object with these fields and no others. */
export const object = (fields: Readonly<Record<string, Shape>>): ObjectShape => ({ type: "object", fields });
/** An object with these fields and any others. */
export const openObject = (fields: Readonly<Record<string, Shape>> = {}): ObjectShape => ({
  type: "object",
  fields,
  open: true,
});
/** Objects told apart by a word. */
export const tagged = (tag: string, cases: Readonly<Record<string, ObjectShape>>, untagged?: string): Shape => ({
  type: "tagged",
  tag,
  cases,
  untagged,
});
/** Alternatives. */
export const either = (...shapes: readonly Shape[]): Shape => ({ type: "either", shapes });
/** All fields may be left out. */
export const optionals = (fields: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, optional(shape)]));
