import { expect, test } from "vitest";
import { checkModelObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

const read = (constraint: unknown) =>
  checkModelObject({ model: "m", model_type: "llm", model_properties: {}, parameter_constraints: [constraint] });

test.each<[object, object]>([
  [{ exclusive: ["a", "b"] }, { exclusive: ["a", "b"] }],
  [
    { less: ["a", "b"], message: "a is below b" },
    { less: ["a", "b"], message: "a is below b" },
  ],
  [{ requires: { a: ["b", "c"] } }, { requires: { a: ["b", "c"] } }],
  [
    { when: { a: true, b: ["x", null] }, forbid: ["c"] },
    { when: { a: [true], b: ["x", null] }, forbid: ["c"] },
  ],
  [
    { when: { a: null }, require: ["b"], limit: { c: { max: 3 }, d: { options: [1n] } } },
    { when: { a: [null] }, require: ["b"], limit: { c: { max: 3 }, d: { options: [1] } } },
  ],
])("%o", (constraint, entity) => expect(read(constraint).entity?.parameter_constraints).toEqual([entity]));

test.each<[unknown, string]>([
  ["exclusive", "format/type parameter_constraints[0]"],
  [{}, "format/constraint parameter_constraints[0]"],
  [{ exclusive: ["a", "b"], less: ["a", "b"] }, "format/constraint parameter_constraints[0]"],
  [{ when: { a: 1 } }, "format/constraint parameter_constraints[0]"],
  [{ exclusive: ["a", "b"], forbid: ["c"] }, "format/constraint parameter_constraints[0]"],
  [{ exclusive: ["a"] }, "format/length parameter_constraints[0].exclusive"],
  [{ exclusive: null }, "format/type parameter_constraints[0].exclusive"],
  [{ less: ["a"] }, "format/length parameter_constraints[0].less"],
  [{ less: ["a", "b", "c"] }, "format/length parameter_constraints[0].less"],
  [{ less: ["a", 1] }, "format/type parameter_constraints[0].less[1]"],
  [{ requires: { a: "b" } }, "format/type parameter_constraints[0].requires.a"],
  [{ requires: ["a"] }, "format/type parameter_constraints[0].requires"],
  [{ when: { a: { b: 1 } }, forbid: ["c"] }, "format/type parameter_constraints[0].when.a"],
  [{ when: { a: [1, []] }, forbid: ["c"] }, "format/type parameter_constraints[0].when.a[1]"],
  [{ when: { a: [] }, forbid: ["c"] }, "format/length parameter_constraints[0].when.a"],
  [{ when: { a: 1 }, limit: { b: { min: "x" } } }, "format/number parameter_constraints[0].limit.b.min"],
])("%o is refused: %s", (constraint, expected) => expect(problems(read(constraint))).toBe(expected));
