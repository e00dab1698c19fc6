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
import type { CardParameters } from "../../support/parameter-set.ts";

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

test("a change that is not breaking refuses nothing that was accepted", () => {
  const pairs = fc
    .tuple(cardParameters(), cardParameters(), fc.nat({ max: 3 }))
    // Most random pairs differ in everything: take over what the first has, but for a rule or two.
    .map(([before, other, index]): readonly [CardParameters, CardParameters] => {
      const rules = before.rules.map((rule, place) =>
        place === index ? (other.rules.find(({ name }) => name === rule.name) ?? rule) : rule,
      );
      return [
        before,
        { rules, constraints: index === 3 ? (before.constraints ?? []).slice(1) : (before.constraints ?? []) },
      ];
    })
    .chain((pair) => fc.tuple(fc.constant(pair), fc.array(inputFor(pair[0]), { minLength: 8, maxLength: 8 })));
  let compared = 0;
  fc.assert(
    fc.property(pairs, ([[before, after], inputs]) => {
      const level = highestLevel(
        diffModels([modelOf(before)], [modelOf(after)]).map(({ found }) => policy[found.kind].level),
      );
      if (level === "major") return;
      const [old, now] = [filterOf(before), filterOf(after)];
      for (const input of inputs) {
        if (!old(input).ok) continue;
        compared += 1;
        expect(now(input)).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(100);
});
