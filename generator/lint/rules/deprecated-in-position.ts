import { defineRule } from "../rule.ts";
import { sectionOf } from "../subject.ts";
import { yaml } from "../yaml-text.ts";

export const deprecatedInPosition = defineRule({
  name: "deprecated-in-position",
  severity: "info",
  summary: "In a position file no deprecated model stands before one that is not.",
  rationale:
    "The file says what people see first. Models that should no longer be used belong behind the others. What the file does not name comes after all that it names.",
  example: {
    bad: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-1
        - rocket-2
      `,
      "acme/models/llm/rocket-1.yaml": yaml`
        model: rocket-1
        deprecated: true
      `,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
    good: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-2
        - rocket-1
      `,
      "acme/models/llm/rocket-1.yaml": yaml`
        model: rocket-1
        deprecated: true
      `,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  provider({ models, positions }, report) {
    for (const { document, section, ids } of positions) {
      const loaded = models.filter((model) => model.isMatched && sectionOf(model) === section);
      const idsOf = (deprecated: boolean): ReadonlySet<string> =>
        new Set(loaded.flatMap(({ descriptor }) => (descriptor.deprecated === deprecated ? [descriptor.model] : [])));
      const [current, deprecated] = [idsOf(false), idsOf(true)];
      const named = ids.map((entry) => entry.trim());
      // What the file does not name follows all that it names.
      const isComplete = [...current].every((id) => named.includes(id));
      const last = isComplete ? named.findLastIndex((id) => current.has(id)) : named.length;
      named.forEach((id, index) => {
        if (index < last && deprecated.has(id))
          report(document, {
            path: [index],
            message: `\`${id}\` is deprecated, and stands before models that are not.`,
            hint: "put it behind them, or leave it out",
          });
      });
    }
  },
});
