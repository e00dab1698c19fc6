import fc from "fast-check";
import { expect, test } from "vitest";
import { filterBy } from "../../../generator/explain/parameter-filter.ts";
import { resolveRule } from "../../../generator/resolve/resolve-rule.ts";
import type { ParameterRuleEntity } from "../../../generator/schema/parameter-rule.ts";
import { cardParameters, inputFor } from "../../support/card-parameters.ts";
import { parameterSets } from "../../support/parameter-set.ts";

test("the filter does what the generated one does", async () => {
  const models = fc.sample(cardParameters(), 60);
  const generated = await parameterSets(models);
  for (const [index, model] of models.entries()) {
    const rules = model.rules.map((rule) => resolveRule(rule as ParameterRuleEntity));
    const filter = filterBy(rules, model.constraints ?? []);
    for (const input of [...fc.sample(inputFor(model), 30), undefined, null, [], "x", { alias: 1, top_p: 2 }])
      expect(filter(input), JSON.stringify([model, input])).toEqual(generated[index]!.filter(input));
  }
});
