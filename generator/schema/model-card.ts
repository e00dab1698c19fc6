import * as z from "zod";
import { modelFeatures, modelTypes } from "../../runtime/core/descriptor.ts";
import { label } from "./i18n.ts";
import { modelProperties } from "./model-properties.ts";
import { parameterConstraint } from "./parameter-constraint.ts";
import { parameterRule } from "./parameter-rule.ts";
import { pricing } from "./pricing.ts";
import { flag, mapping, text } from "./scalars.ts";

export type { ParameterConstraint } from "./parameter-constraint.ts";
export type { ParameterRuleEntity } from "./parameter-rule.ts";
export type { PricingEntity } from "./pricing.ts";

/** A model card after its scalars were read, before templates and defaults are filled in. A key that the card lacks is absent. */
export type ModelCardEntity = z.output<typeof modelCard>;

/** The model types that a card may have: those of the catalogue, and one that the reference knows besides. */
export const cardModelTypes = [...modelTypes, "text2img"] as const;
/** The places that a model may come from. */
export const fetchSources = ["predefined-model", "customizable-model"] as const;

/** A model card. */
export const modelCard = mapping({
  model: text.describe("The model's id, as requests carry it."),
  label: label.describe("The name that people see. Falls back to `model`."),
  model_type: z.enum(cardModelTypes).describe("What the model does."),
  features: z.array(z.enum(modelFeatures)).nullable().optional().describe("What the model is able to do besides."),
  fetch_from: z
    .enum(fetchSources)
    .optional()
    .describe("Whether the model ships with the catalogue, as when left out, or is configured by its user."),
  model_properties: modelProperties.describe("Facts about the model, by name."),
  deprecated: flag.optional().describe("Whether the model should no longer be used. False when left out."),
  replaced_by: text.nullable().optional().describe("The id of the model to use instead of a deprecated one."),
  parameter_rules: z
    .array(parameterRule)
    .optional()
    .describe("The parameters that a request may set, in the order in which people see them."),
  parameter_constraints: z.array(parameterConstraint).optional().describe("Rules about parameters together."),
  pricing: pricing.nullable().optional().describe("What the model costs. Unknown when left out."),
}).meta({ title: "Model card", description: "One model: what it is, which parameters it takes and what it costs." });
