import { parametersOf } from "../parameters.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const aliasAmbiguous = defineRule({
  name: "alias-ambiguous",
  severity: "warning",
  summary: "A parameter's template is not the name or the template of another parameter.",
  rationale:
    "The name of a template is a second name of the parameter: a request may say `max_tokens` for `max_output_tokens`. Where two parameters share that second name, one value goes to both.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_output_tokens
            use_template: max_tokens
          - name: max_thinking_tokens
            use_template: max_tokens
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        parameter_rules:
          - name: max_output_tokens
            use_template: max_tokens
          - name: max_thinking_tokens
            type: int
            min: 1
      `,
    },
  },
  model(model, report) {
    const parameters = parametersOf(model);
    for (const { rule, path } of parameters) {
      const { name, use_template: alias } = rule;
      if (!alias || alias === name) continue;
      const others = parameters.filter(
        ({ rule: other }) => other !== rule && (other.use_template === alias || other.name === alias),
      );
      if (others.length === 0) continue;
      const names = others.map(({ rule: other }) => `\`${other.name}\``).join(", ");
      report(model.document, {
        path: [...path, "use_template"],
        message: `A request that says \`${alias}\` sets \`${name}\` and ${names} alike.`,
        hint: "leave `use_template` to one of them, and write the keys of the others out",
      });
    }
  },
});
