export * from "./descriptor.ts";
export { expandText, type Text } from "./expand.ts";
export { i18n, type I18n } from "./i18n.ts";
export {
  type AnyModel,
  byId,
  model,
  type Model,
  type ModelInput,
  type ModelMap,
  type ParametersOf,
  type Pricing,
} from "./model.ts";
export { noParameters, type NoParameters } from "./no-parameters.ts";
export type { JsonSchema } from "./json-schema.ts";
export { type Check, numberCheck, optionCheck, typeCheck } from "./parameter-check.ts";
export {
  atMostOne,
  type ConstraintValue,
  forbidden,
  lessThan,
  limitedRange,
  limitedTo,
  needed,
  oneOf,
  type ParameterConstraint,
  type ParameterLimit,
} from "./parameter-constraint.ts";
export { type Draft, filtered, type Given, givenBy, own, type ParameterFilter, put } from "./parameter-filter.ts";
export type { Filtered, ParameterIssue, ParameterIssueCode } from "./parameter-issue.ts";
export { type Issues, refuseAbsence } from "./parameter-issues.ts";
export { parameterRules, type RuleInput } from "./parameter-rules.ts";
export { parameterSet, type ParameterSet } from "./parameter-set.ts";
export { type FlatPrice, flatPrice } from "./price-flat.ts";
export type { PriceRates, PriceTable } from "./price-table.ts";
export { type Price, type PriceComponent, type PriceOptions, priceTimeless, priceUsage } from "./price.ts";
export { priceTokens, type TokenCounts } from "./price-tokens.ts";
export { addDecimals, addPrices, exactPrice, type PriceSum, sumPrices } from "./price-sum.ts";
export { describeProvider, type FormInput, type FormOptionInput, type ProviderInput } from "./provider.ts";
export * from "./rule-templates.ts";
export type { StandardIssue, StandardProps, StandardResult, StandardSchemaV1 } from "./standard-schema.ts";
export { fromProviderUsage, type ProviderUsageKind } from "./provider-usage/from-provider-usage.ts";
export { addUsage } from "./usage-sum.ts";
export type { UsageCount, UsageCounts } from "./usage.ts";
