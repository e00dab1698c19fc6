import { defineRule } from "../rule.ts";
import { sectionOf } from "../subject.ts";
import { yaml } from "../yaml-text.ts";

export const positionOmitsModel = defineRule({
  name: "position-omits-model",
  severity: "info",
  summary: "A position file names every model of its section.",
  rationale: "Models that the file does not name come last, in order of id. That is seldom where a new model belongs.",
  example: {
    bad: {
      "acme/models/llm/_position.yaml": yaml`- rocket-2`,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
    good: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-2
        - rocket-1
      `,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  provider({ models, positions }, report) {
    for (const model of models) {
      const files = positions.filter(({ section }) => section === sectionOf(model));
      if (!model.isMatched || files.length === 0) continue;
      const { model: id, model_type: type } = model.descriptor;
      if (files.some(({ ids }) => ids.some((entry) => entry.trim() === id))) continue;
      report(model.document, {
        path: ["model"],
        message: `No position file of the ${type} models names \`${id}\`, so that it comes last.`,
      });
    }
  },
});
