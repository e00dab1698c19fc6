import * as z from "zod";
import { mapping, number, onlyMapping, scalar, text } from "./scalars.ts";

/** A value that a parameter may be compared with. `null` stands for "not given". */
export type ConstraintValue = string | number | boolean | null;

/** What a parameter is held to while a `when` matches: one of some values, or a range, ends included. */
export interface ParameterLimit {
  readonly options?: readonly ConstraintValue[] | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** A rule about parameters together. The one key of `exclusive`, `when`, `requires` and `less` that it has says which kind it is. */
export type ParameterConstraint = { readonly message?: string | undefined } & (
  | { readonly exclusive: readonly string[] }
  | {
      /** The values that each parameter is compared with. The constraint holds while every parameter has one of its own. */
      readonly when: Readonly<Record<string, readonly ConstraintValue[]>>;
      readonly forbid?: readonly string[] | undefined;
      readonly require?: readonly string[] | undefined;
      readonly limit?: Readonly<Record<string, ParameterLimit>> | undefined;
    }
  | { readonly requires: Readonly<Record<string, readonly string[]>> }
  | { readonly less: readonly [string, string] }
);

const scalarTypes = ["string", "number", "boolean", "null"];
const value = scalar(
  { rule: "format/type", expected: "a text, a number, true, false or null" },
  { type: scalarTypes },
  (input): ConstraintValue | undefined => {
    if (input === null || typeof input === "string" || typeof input === "boolean" || typeof input === "number")
      return input;
    return typeof input === "bigint" ? Number(input) : undefined;
  },
);
const values = z
  .preprocess((input) => (Array.isArray(input) || input === undefined ? input : [input]), z.array(value).min(1))
  .meta({ type: [...scalarTypes, "array"], items: { type: scalarTypes } });
const names = z.array(text);

/** One entry of `parameter_constraints`. */
export const parameterConstraint = mapping({
  exclusive: names.min(2).optional().describe("Parameters of which a request may give one at most."),
  when: byParameter(values)
    .optional()
    .describe(
      "The condition for `forbid`, `require` and `limit`: every parameter here has the value, or one of the values. null means not given.",
    ),
  forbid: names.min(1).optional().describe("Parameters that must not be given while `when` holds."),
  require: names.min(1).optional().describe("Parameters that must be given while `when` holds."),
  limit: byParameter(
    mapping({
      options: z.array(value).min(1).optional().describe("The values that remain."),
      min: number.optional().describe("The smallest value that remains."),
      max: number.optional().describe("The largest value that remains."),
    }),
  )
    .optional()
    .describe("What values parameters may have while `when` holds."),
  requires: byParameter(names.min(1))
    .optional()
    .describe("Parameters that must be given along with the one that names them."),
  less: z
    .tuple([text, text])
    .optional()
    .describe("Two parameters of which the first must be less than the second, if both are given."),
  message: text.optional().describe("What people are told when a request breaks the constraint: one sentence."),
})
  .transform(({ exclusive, when, forbid, require, limit, requires, less, message }, context): ParameterConstraint => {
    const refuse = (expected: string) => {
      context.issues.push({ code: "custom", input: context.value, params: { rule: "format/constraint", expected } });
      return z.NEVER;
    };
    const kinds = [
      exclusive && { exclusive, message },
      when && { when, forbid, require, limit, message },
      requires && { requires, message },
      less && { less, message },
    ].filter((kind) => kind !== undefined);
    const [constraint] = kinds;
    if (constraint === undefined || kinds.length > 1)
      return refuse("exactly one of `exclusive`, `when`, `requires` and `less`");
    const consequences = [forbid, require, limit].filter((consequence) => consequence !== undefined);
    if (when !== undefined && consequences.length === 0) return refuse("`forbid`, `require` or `limit` beside `when`");
    if (when === undefined && consequences.length > 0) return refuse("`when` beside `forbid`, `require` and `limit`");
    return constraint;
  })
  .meta({
    id: "ParameterConstraint",
    description: "A rule about parameters together: `exclusive`, `when`, `requires` or `less`.",
  });

function byParameter<Value extends z.core.SomeType>(schema: Value) {
  return z.preprocess(onlyMapping, z.record(z.string(), schema));
}
