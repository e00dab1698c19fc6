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

/** All templates. Apart from them, so that a bundle keeps only those that its cards use. */
export const allRuleTemplates: readonly RuleTemplate[] = [
  temperatureTemplate,
  topPTemplate,
  topKTemplate,
  presencePenaltyTemplate,
  frequencyPenaltyTemplate,
  maxTokensTemplate,
  responseFormatTemplate,
  jsonSchemaTemplate,
];
