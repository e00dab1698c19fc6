import * as z from "zod";
import type { ConstraintValue, ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { mapping, number, onlyMapping, scalar, text } from "./scalars.ts";

export type { ConstraintValue, ParameterConstraint, ParameterLimit } from "../../runtime/core/parameter-constraint.ts";

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
