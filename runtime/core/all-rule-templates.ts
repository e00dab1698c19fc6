import {
  frequencyPenaltyTemplate,
  jsonSchemaTemplate,
  maxTokensTemplate,
  presencePenaltyTemplate,
  responseFormatTemplate,
  type RuleTemplate,
  temperatureTemplate,
  topKTemplate,
  topPTemplate,
} from "./rule-templates.ts";

/** All templates, by the names that modules import them by. Apart from them, so that a bundle keeps only those that its cards use. */
export const allRuleTemplates: Readonly<Record<string, RuleTemplate>> = {
  temperatureTemplate,
  topPTemplate,
  topKTemplate,
  presencePenaltyTemplate,
  frequencyPenaltyTemplate,
  maxTokensTemplate,
  responseFormatTemplate,
  jsonSchemaTemplate,
};
