import * as z from "zod";
import { parameterTypes } from "../../runtime/core/descriptor.ts";
import { i18n, label } from "./i18n.ts";
import { flag, mapping, number, text, wholeNumber } from "./scalars.ts";
import { templateHelp } from "./template-help.ts";
import { isTemplateName, templateNames } from "./templates.ts";

/** A parameter rule as a card writes it, before its template is merged in: an absent key is the template's, an explicit null is not. */
export type ParameterRuleEntity = z.output<typeof parameterRule>;

/** One entry of `parameter_rules`. */
export const parameterRule = mapping({
  name: text.describe("The parameter's name, as the request carries it."),
  use_template: text
    .nullable()
    .optional()
    .meta({
      description: "A template that fills in the keys this rule leaves out. Any other name is ignored.",
      anyOf: [
        {
          enum: templateNames,
          enumDescriptions: templateNames.map((name) => templateHelp(name).replaceAll("`", "")),
          markdownEnumDescriptions: templateNames.map(templateHelp),
        },
        { type: ["string", "null"] },
      ],
    }),
  label: label.describe("The name that people see. Falls back to the template's, then to `name`."),
  type: z
    .enum(parameterTypes)
    .optional()
    .describe("The type of the value. Needed unless a template gives it. `text` is a string of many lines."),
  help: i18n.nullable().optional().describe("What the parameter does, for people."),
  required: flag.optional().describe("Whether a request must give the parameter. False when left out."),
  default: z
    .unknown()
    .optional()
    .meta({
      description: "The value to start from. A required parameter that is not given takes it.",
      type: ["string", "number", "boolean", "null"],
    }),
  min: number.nullable().optional().describe("The smallest value of an `int` or `float`."),
  max: number.nullable().optional().describe("The largest value of an `int` or `float`."),
  precision: wholeNumber.nullable().optional().describe("How many decimal places a `float` may have."),
  options: z
    .array(text)
    .optional()
    .describe("The values that a `string` may have. Quote what YAML would read as a number or a boolean."),
})
  .refine((rule) => rule.type !== undefined || isTemplateName(rule.use_template), {
    path: ["type"],
    params: {
      rule: "format/missing-key",
      expected: `one of ${parameterTypes.join(", ")}, or a \`use_template\` that gives it`,
    },
    when: ({ issues }) => issues.every(({ path = [] }) => path.length > 0 && path[0] !== "type"),
  })
  .meta({
    id: "ParameterRule",
    description: "One parameter of the model: its type, range, default and texts.",
    if: { not: { required: ["use_template"] } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { required: ["type"] },
    defaultSnippets: [
      { label: "From a template", body: { name: "${1:temperature}", use_template: "${1:temperature}" } },
      { label: "A choice", body: { name: "$1", type: "string", default: "$2", options: ["$2"] } },
      { label: "A number", body: { name: "$1", type: "int", default: "^$2", min: "^$3", max: "^$4" } },
    ],
  });
