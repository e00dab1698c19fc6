export * from "./descriptor.ts";
export { expandText, type Text } from "./expand.ts";
export { i18n, type I18n } from "./i18n.ts";
export * from "./model.ts";
export { parameterRules, type RuleInput } from "./parameter-rules.ts";
export { describeProvider, type FormInput, type FormOptionInput, type ProviderInput } from "./provider.ts";
export * from "./rule-templates.ts";
