import fc from "fast-check";
import { expect, test } from "vitest";
import type { PublishedModel } from "../../../generator/compile/published.ts";
import { diffModels } from "../../../generator/diff/diff-models.ts";
import { highestLevel, policy } from "../../../generator/diff/policy.ts";
import { filterBy } from "../../../generator/explain/parameter-filter.ts";
import { resolveRule } from "../../../generator/resolve/resolve-rule.ts";
import { resolveDescriptor } from "../../../generator/resolve/resolve-model.ts";
import type { ModelCardEntity } from "../../../generator/schema/model-card.ts";
import type { ParameterRuleEntity } from "../../../generator/schema/parameter-rule.ts";
import { cardParameters, inputFor } from "../../support/card-parameters.ts";
import type { CardParameters, CardRule } from "../../support/parameter-set.ts";

test("every kind of change has a level, a title and a reason", () => {
  for (const entry of Object.values(policy)) {
    expect(["major", "minor", "patch"]).toContain(entry.level);
    expect(entry.title).not.toBe("");
    expect(entry.reason).toMatch(/\.$/);
  }
  expect(highestLevel(["patch", "major", "minor"])).toBe("major");
  expect(highestLevel([])).toBeNull();
});

function modelOf({ rules, constraints = [] }: CardParameters): PublishedModel {
  const card = {
    model: "m",
    model_type: "llm",
    model_properties: {},
    parameter_rules: rules,
  } as unknown as ModelCardEntity;
  const descriptor = resolveDescriptor(card) as PublishedModel["descriptor"];
  return { id: "m", type: "llm", file: "m.yaml", descriptor, replacedBy: null, constraints, prices: null };
}

function filterOf({ rules, constraints = [] }: CardParameters) {
  return filterBy(
    rules.map((rule) => resolveRule(rule as ParameterRuleEntity)),
    constraints,
  );
}

/** A rule that differs in some aspects, as one that a person edited does. */
function edited(rule: CardRule): fc.Arbitrary<CardRule> {
  const number = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
  const isNumber = rule.type === "int" || rule.type === "float";
  const aspects = {
    required: fc.boolean(),
    default: fc.constantFrom(rule.default ?? null, null, isNumber ? 5 : "x"),
    ...(isNumber && { min: number, max: number, precision: fc.integer({ min: 0, max: 2 }) }),
    ...(isNumber && { type: fc.constantFrom("int" as const, "float" as const) }),
    ...(rule.type === "string" && {
      options: fc.subarray(["x", "y", "z"]),
      type: fc.constantFrom("string" as const, "text" as const),
    }),
  };
  return fc.record(aspects, { requiredKeys: [] }).map((changes): CardRule => ({ ...rule, ...changes }));
}

test("a change that is not breaking refuses nothing that was accepted", () => {
  const pairs = cardParameters().chain((before) => {
    const constraints = before.constraints ?? [];
    const kept = fc.oneof(fc.constant(constraints), fc.subarray([...constraints]));
    const rules = fc
      .nat({ max: before.rules.length - 1 })
      .chain((place) =>
        edited(before.rules[place]!).map((rule) => before.rules.map((each, index) => (index === place ? rule : each))),
      );
    const after: fc.Arbitrary<CardParameters> = fc.record({ rules, constraints: kept });
    return fc.tuple(fc.constant(before), after, fc.array(inputFor(before), { minLength: 12, maxLength: 12 }));
  });
  let compared = 0;
  fc.assert(
    fc.property(pairs, ([before, after, inputs]) => {
      const found = diffModels([modelOf(before)], [modelOf(after)]);
      if (highestLevel(found.map((change) => policy[change.found.kind].level)) === "major") return;
      const [old, now] = [filterOf(before), filterOf(after)];
      for (const input of inputs) {
        if (!old(input).ok) continue;
        compared += 1;
        expect(now(input)).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 800 },
  );
  expect(compared).toBeGreaterThan(200);
});
