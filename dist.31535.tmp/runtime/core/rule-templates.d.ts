import { type I18n } from "./i18n.ts";
import type { ParameterType } from "./descriptor.ts";
/** What a parameter rule takes from the template that its `use_template` names, unless it says otherwise itself. */
export interface RuleTemplate {
    readonly use_template: string;
    readonly label: I18n;
    readonly type: ParameterType;
    readonly help: I18n;
    readonly required: boolean;
    readonly default?: unknown;
    readonly min?: number;
    readonly max?: number;
    readonly precision?: number;
    readonly options?: readonly string[];
}
/** Sampling temperature, 0 to 1. */
export declare const temperatureTemplate: RuleTemplate;
/** Nucleus sampling, 0 to 1. */
export declare const topPTemplate: RuleTemplate;
/** Sampling from a fixed number of candidates, 1 to 100. */
export declare const topKTemplate: RuleTemplate;
/** Penalty for tokens that occurred at all, 0 to 1. */
export declare const presencePenaltyTemplate: RuleTemplate;
/** Penalty that grows with how often a token occurred, 0 to 1. */
export declare const frequencyPenaltyTemplate: RuleTemplate;
/** Bound of the answer's length in tokens, 1 to 2048. */
export declare const maxTokensTemplate: RuleTemplate;
/** Shape of the answer: JSON or XML. */
export declare const responseFormatTemplate: RuleTemplate;
/** The JSON Schema that the answer must follow, as text. */
export declare const jsonSchemaTemplate: RuleTemplate;
