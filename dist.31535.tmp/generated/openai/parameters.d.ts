import { type Filtered, type ParameterSet } from "typecard/runtime";
interface MaxTokens_3bb70fec {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 128000. Default: 8192. */
    max_tokens?: number | undefined;
}
interface ResponseFormat_1f5f2a15 {
    /** Free text, or JSON that follows the given schema. */
    response_format?: "text" | "json_schema" | undefined;
}
interface JsonSchema_835166a2 {
    /** The JSON Schema that the answer must follow. */
    json_schema?: string | undefined;
}
interface ReasoningEffort_9a8acd84 {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "low" | "medium" | "high" | "xhigh" | "max" | undefined;
}
interface Verbosity_68523b52 {
    /** How long and detailed the answer is. Default: "medium". */
    verbosity?: "low" | "medium" | "high" | undefined;
}
interface ServiceTier_d6247038 {
    /** Trades price against speed; auto follows the project's setting. Default: "auto". */
    service_tier?: "auto" | "default" | "priority" | undefined;
}
interface ServiceTier_1a22f5ef {
    /** Trades price against speed; auto follows the project's setting. Default: "auto". */
    service_tier?: "auto" | "default" | "flex" | "priority" | undefined;
}
interface ReasoningEffort_786e23b6 {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "none" | "low" | "medium" | "high" | "xhigh" | "max" | undefined;
}
interface Temperature_04e83aeb {
    /**
     * How random the answer is: low values repeat themselves, high values surprise. Number 0 to 2, 2 decimal places.
     * Default: 1.
     */
    temperature?: number | undefined;
}
interface TopP_8a194afb {
    /**
     * Samples only from the likeliest tokens whose probabilities add up to this share. Number 0 to 1, 2 decimal places.
     * Default: 1.
     */
    top_p?: number | undefined;
}
interface PresencePenalty_09a5f916 {
    /**
     * Makes tokens that already occurred less likely, however often they did. Number -2 to 2, 2 decimal places. Default:
     * 0.
     */
    presence_penalty?: number | undefined;
}
interface FrequencyPenalty_8d64276b {
    /** Makes tokens less likely the more often they already occurred. Number -2 to 2, 2 decimal places. Default: 0. */
    frequency_penalty?: number | undefined;
}
interface ResponseFormat_c1945024 {
    /** Free text, any JSON object, or JSON that follows the given schema. */
    response_format?: "text" | "json_object" | "json_schema" | undefined;
}
interface ServiceTier_cc0c2874 {
    /** Trades price against speed; auto follows the project's setting. Default: "auto". */
    service_tier?: "auto" | "default" | undefined;
}
interface ServiceTier_7c00fafd {
    /** Trades price against speed; auto follows the project's setting. Default: "auto". */
    service_tier?: "auto" | "default" | "flex" | undefined;
}
interface ReasoningEffort_e411e6af {
    /** How long the model reasons before it answers. Default: "none". */
    reasoning_effort?: "none" | "low" | "medium" | "high" | "xhigh" | undefined;
}
interface MaxTokens_788c0fdf {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 16384. Default: 512. */
    max_tokens?: number | undefined;
}
interface ResponseFormat_25acf1fb {
    /** Free text or a JSON object. */
    response_format?: "text" | "json_object" | undefined;
}
interface ReasoningEffort_1b70f818 {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "minimal" | "low" | "medium" | "high" | undefined;
}
interface MaxTokens_d17887a5 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 32768. Default: 512. */
    max_tokens?: number | undefined;
}
interface MaxTokens_c10bc114 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 16384. Default: 8192. */
    max_tokens?: number | undefined;
}
interface MaxTokens_f5f5cc57 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 4096. Default: 512. */
    max_tokens?: number | undefined;
}
interface MaxTokens_8141b0c6 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 100000. Default: 100000. */
    max_tokens?: number | undefined;
}
interface ReasoningEffort_1b3d4d4b {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "low" | "medium" | "high" | undefined;
}
interface Parameters_2d3fc985Base extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_9a8acd84, Verbosity_68523b52, ServiceTier_d6247038 {
}
type ResponseFormatChoice_567f0d37 = {
    response_format?: "text" | undefined;
    json_schema?: undefined;
} | {
    response_format: "json_schema";
    json_schema: string;
};
/** Parameters of 2 models. */
export type Parameters_2d3fc985 = Parameters_2d3fc985Base & ResponseFormatChoice_567f0d37;
export declare function filter_2d3fc985(input: unknown): Filtered<Parameters_2d3fc985>;
export declare const parameters_2d3fc985: ParameterSet<Parameters_2d3fc985>;
interface Parameters_ba443fa6Base extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_9a8acd84, Verbosity_68523b52, ServiceTier_1a22f5ef {
}
/** Parameters of 2 models. */
export type Parameters_ba443fa6 = Parameters_ba443fa6Base & ResponseFormatChoice_567f0d37;
export declare function filter_ba443fa6(input: unknown): Filtered<Parameters_ba443fa6>;
export declare const parameters_ba443fa6: ParameterSet<Parameters_ba443fa6>;
interface Parameters_9c519fbcBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_786e23b6, Verbosity_68523b52, ServiceTier_1a22f5ef {
}
/** Parameters of 3 models. */
export type Parameters_9c519fbc = Parameters_9c519fbcBase & ResponseFormatChoice_567f0d37;
export declare function filter_9c519fbc(input: unknown): Filtered<Parameters_9c519fbc>;
export declare const parameters_9c519fbc: ParameterSet<Parameters_9c519fbc>;
interface ChatLatestParametersBase extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_3bb70fec, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_cc0c2874 {
}
type ResponseFormatChoice_190c02e1 = {
    response_format?: "text" | "json_object" | undefined;
    json_schema?: undefined;
} | {
    response_format: "json_schema";
    json_schema: string;
};
/** Parameters of chat-latest. */
export type ChatLatestParameters = ChatLatestParametersBase & ResponseFormatChoice_190c02e1;
export declare function filterChatLatest(input: unknown): Filtered<ChatLatestParameters>;
export declare const chatLatestParameters: ParameterSet<ChatLatestParameters>;
interface Parameters_f35e8df1Base extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_786e23b6, Verbosity_68523b52, ServiceTier_1a22f5ef {
    /** Pro spends more compute on an answer; Responses API only. Default: "standard". */
    reasoning_mode?: "standard" | "pro" | undefined;
    /** Which earlier reasoning the model may look back at. Default: "auto". */
    reasoning_context?: "auto" | "current_turn" | "all_turns" | undefined;
    /** Asks for a summary of the reasoning. */
    reasoning_summary?: "auto" | undefined;
}
/** Parameters of 4 models. */
export type Parameters_f35e8df1 = Parameters_f35e8df1Base & ResponseFormatChoice_567f0d37;
export declare function filter_f35e8df1(input: unknown): Filtered<Parameters_f35e8df1>;
export declare const parameters_f35e8df1: ParameterSet<Parameters_f35e8df1>;
interface Parameters_884a66efBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, Verbosity_68523b52, ServiceTier_1a22f5ef {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "none" | "low" | "medium" | "high" | "xhigh" | undefined;
}
/** Parameters of 2 models. */
export type Parameters_884a66ef = Parameters_884a66efBase & ResponseFormatChoice_567f0d37;
export declare function filter_884a66ef(input: unknown): Filtered<Parameters_884a66ef>;
export declare const parameters_884a66ef: ParameterSet<Parameters_884a66ef>;
interface Parameters_2cfe0c85Base extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, Verbosity_68523b52, ServiceTier_7c00fafd {
    /** How long the model reasons before it answers. Default: "high". */
    reasoning_effort?: "medium" | "high" | "xhigh" | undefined;
}
/** Parameters of 2 models. */
export type Parameters_2cfe0c85 = Parameters_2cfe0c85Base & ResponseFormatChoice_567f0d37;
export declare function filter_2cfe0c85(input: unknown): Filtered<Parameters_2cfe0c85>;
export declare const parameters_2cfe0c85: ParameterSet<Parameters_2cfe0c85>;
interface Parameters_423912e1Base extends Temperature_04e83aeb, TopP_8a194afb, MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_e411e6af, Verbosity_68523b52, ServiceTier_1a22f5ef {
}
type ReasoningEffortChoice_e2869cda = {
    reasoning_effort?: "none" | undefined;
} | {
    reasoning_effort: "low" | "medium" | "high" | "xhigh";
    temperature?: undefined;
    top_p?: undefined;
};
/** Parameters of 4 models. */
export type Parameters_423912e1 = Parameters_423912e1Base & ReasoningEffortChoice_e2869cda & ResponseFormatChoice_567f0d37;
export declare function filter_423912e1(input: unknown): Filtered<Parameters_423912e1>;
export declare const parameters_423912e1: ParameterSet<Parameters_423912e1>;
/** Parameters of 2 models. */
export interface Parameters_d82162b8 extends MaxTokens_3bb70fec, Verbosity_68523b52, ServiceTier_7c00fafd {
    /** How long the model reasons before it answers. Default: "medium". */
    reasoning_effort?: "medium" | "high" | "xhigh" | undefined;
}
export declare function filter_d82162b8(input: unknown): Filtered<Parameters_d82162b8>;
export declare const parameters_d82162b8: ParameterSet<Parameters_d82162b8>;
interface Parameters_e1f45d7bBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_e411e6af, Verbosity_68523b52, ServiceTier_1a22f5ef {
}
/** Parameters of 2 models. */
export type Parameters_e1f45d7b = Parameters_e1f45d7bBase & ResponseFormatChoice_567f0d37;
export declare function filter_e1f45d7b(input: unknown): Filtered<Parameters_e1f45d7b>;
export declare const parameters_e1f45d7b: ParameterSet<Parameters_e1f45d7b>;
/** Parameters of 2 models. */
export interface Parameters_320ad90b extends MaxTokens_3bb70fec, Verbosity_68523b52, ServiceTier_cc0c2874 {
    /** How long the model reasons before it answers. */
    reasoning_effort?: "medium" | "high" | "xhigh" | undefined;
}
export declare function filter_320ad90b(input: unknown): Filtered<Parameters_320ad90b>;
export declare const parameters_320ad90b: ParameterSet<Parameters_320ad90b>;
/** Parameters of 3 models. */
export interface Parameters_06b886ee extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_788c0fdf, ResponseFormat_25acf1fb {
}
export declare function filter_06b886ee(input: unknown): Filtered<Parameters_06b886ee>;
export declare const parameters_06b886ee: ParameterSet<Parameters_06b886ee>;
interface Parameters_a11f576dBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_e411e6af, Verbosity_68523b52, ServiceTier_7c00fafd {
}
/** Parameters of 2 models. */
export type Parameters_a11f576d = Parameters_a11f576dBase & ResponseFormatChoice_567f0d37;
export declare function filter_a11f576d(input: unknown): Filtered<Parameters_a11f576d>;
export declare const parameters_a11f576d: ParameterSet<Parameters_a11f576d>;
interface Parameters_ead6850eBase extends Temperature_04e83aeb, TopP_8a194afb, MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, Verbosity_68523b52, ServiceTier_1a22f5ef {
    /** How long the model reasons before it answers. Default: "none". */
    reasoning_effort?: "none" | "low" | "medium" | "high" | undefined;
}
type ReasoningEffortChoice_36fbdaf1 = {
    reasoning_effort?: "none" | undefined;
} | {
    reasoning_effort: "low" | "medium" | "high";
    temperature?: undefined;
    top_p?: undefined;
};
/** Parameters of 2 models. */
export type Parameters_ead6850e = Parameters_ead6850eBase & ReasoningEffortChoice_36fbdaf1 & ResponseFormatChoice_567f0d37;
export declare function filter_ead6850e(input: unknown): Filtered<Parameters_ead6850e>;
export declare const parameters_ead6850e: ParameterSet<Parameters_ead6850e>;
interface Parameters_93b430aeBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_1b70f818, Verbosity_68523b52, ServiceTier_1a22f5ef {
}
/** Parameters of 2 models. */
export type Parameters_93b430ae = Parameters_93b430aeBase & ResponseFormatChoice_567f0d37;
export declare function filter_93b430ae(input: unknown): Filtered<Parameters_93b430ae>;
export declare const parameters_93b430ae: ParameterSet<Parameters_93b430ae>;
interface Gpt5NanoParametersBase extends MaxTokens_3bb70fec, ResponseFormat_1f5f2a15, JsonSchema_835166a2, ReasoningEffort_1b70f818, Verbosity_68523b52, ServiceTier_7c00fafd {
}
/** Parameters of gpt-5-nano. */
export type Gpt5NanoParameters = Gpt5NanoParametersBase & ResponseFormatChoice_567f0d37;
export declare function filterGpt5Nano(input: unknown): Filtered<Gpt5NanoParameters>;
export declare const gpt5NanoParameters: ParameterSet<Gpt5NanoParameters>;
interface Gpt5ProParametersBase extends ResponseFormat_1f5f2a15, JsonSchema_835166a2, Verbosity_68523b52, ServiceTier_cc0c2874 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 272000. Default: 8192. */
    max_tokens?: number | undefined;
    /** How long the model reasons before it answers. Default: "high". */
    reasoning_effort?: "high" | undefined;
}
/** Parameters of gpt-5-pro. */
export type Gpt5ProParameters = Gpt5ProParametersBase & ResponseFormatChoice_567f0d37;
export declare function filterGpt5Pro(input: unknown): Filtered<Gpt5ProParameters>;
export declare const gpt5ProParameters: ParameterSet<Gpt5ProParameters>;
interface Parameters_1a62d415Base extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_d17887a5, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_d6247038 {
}
/** Parameters of 4 models. */
export type Parameters_1a62d415 = Parameters_1a62d415Base & ResponseFormatChoice_190c02e1;
export declare function filter_1a62d415(input: unknown): Filtered<Parameters_1a62d415>;
export declare const parameters_1a62d415: ParameterSet<Parameters_1a62d415>;
interface Parameters_82cdf2d4Base extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_d17887a5, ResponseFormat_c1945024, JsonSchema_835166a2 {
}
/** Parameters of 2 models. */
export type Parameters_82cdf2d4 = Parameters_82cdf2d4Base & ResponseFormatChoice_190c02e1;
export declare function filter_82cdf2d4(input: unknown): Filtered<Parameters_82cdf2d4>;
export declare const parameters_82cdf2d4: ParameterSet<Parameters_82cdf2d4>;
interface Parameters_55aecf5eBase extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_c10bc114, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_d6247038 {
}
/** Parameters of 3 models. */
export type Parameters_55aecf5e = Parameters_55aecf5eBase & ResponseFormatChoice_190c02e1;
export declare function filter_55aecf5e(input: unknown): Filtered<Parameters_55aecf5e>;
export declare const parameters_55aecf5e: ParameterSet<Parameters_55aecf5e>;
/** Parameters of gpt-4o-2024-05-13. */
export interface Gpt4o20240513Parameters extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_f5f5cc57, ResponseFormat_25acf1fb, ServiceTier_d6247038 {
}
export declare function filterGpt4o20240513(input: unknown): Filtered<Gpt4o20240513Parameters>;
export declare const gpt4o20240513Parameters: ParameterSet<Gpt4o20240513Parameters>;
interface Parameters_8c2bd474Base extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_788c0fdf, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_d6247038 {
}
/** Parameters of 2 models. */
export type Parameters_8c2bd474 = Parameters_8c2bd474Base & ResponseFormatChoice_190c02e1;
export declare function filter_8c2bd474(input: unknown): Filtered<Parameters_8c2bd474>;
export declare const parameters_8c2bd474: ParameterSet<Parameters_8c2bd474>;
/** Parameters of chatgpt-4o-latest. */
export interface Chatgpt4oLatestParameters extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_c10bc114 {
}
export declare function filterChatgpt4oLatest(input: unknown): Filtered<Chatgpt4oLatestParameters>;
export declare const chatgpt4oLatestParameters: ParameterSet<Chatgpt4oLatestParameters>;
interface Parameters_6586b53cBase extends MaxTokens_8141b0c6, ReasoningEffort_1b3d4d4b, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_1a22f5ef {
}
/** Parameters of 2 models. */
export type Parameters_6586b53c = Parameters_6586b53cBase & ResponseFormatChoice_190c02e1;
export declare function filter_6586b53c(input: unknown): Filtered<Parameters_6586b53c>;
export declare const parameters_6586b53c: ParameterSet<Parameters_6586b53c>;
interface O3ProParametersBase extends MaxTokens_8141b0c6, ReasoningEffort_1b3d4d4b, ResponseFormat_c1945024, JsonSchema_835166a2, ServiceTier_cc0c2874 {
}
/** Parameters of o3-pro. */
export type O3ProParameters = O3ProParametersBase & ResponseFormatChoice_190c02e1;
export declare function filterO3Pro(input: unknown): Filtered<O3ProParameters>;
export declare const o3ProParameters: ParameterSet<O3ProParameters>;
interface Parameters_e3afee05Base extends MaxTokens_8141b0c6, ReasoningEffort_1b3d4d4b, ResponseFormat_c1945024, JsonSchema_835166a2 {
}
/** Parameters of 3 models. */
export type Parameters_e3afee05 = Parameters_e3afee05Base & ResponseFormatChoice_190c02e1;
export declare function filter_e3afee05(input: unknown): Filtered<Parameters_e3afee05>;
export declare const parameters_e3afee05: ParameterSet<Parameters_e3afee05>;
/** Parameters of o1-preview. */
export interface O1PreviewParameters {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 32768. Default: 32768. */
    max_tokens?: number | undefined;
}
export declare function filterO1Preview(input: unknown): Filtered<O1PreviewParameters>;
export declare const o1PreviewParameters: ParameterSet<O1PreviewParameters>;
/** Parameters of o1-mini. */
export interface O1MiniParameters {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 65536. Default: 65536. */
    max_tokens?: number | undefined;
}
export declare function filterO1Mini(input: unknown): Filtered<O1MiniParameters>;
export declare const o1MiniParameters: ParameterSet<O1MiniParameters>;
/** Parameters of 3 models. */
export interface Parameters_e9393335 extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_f5f5cc57, ResponseFormat_25acf1fb {
}
export declare function filter_e9393335(input: unknown): Filtered<Parameters_e9393335>;
export declare const parameters_e9393335: ParameterSet<Parameters_e9393335>;
/** Parameters of gpt-4. */
export interface Gpt4Parameters extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 8192. Default: 512. */
    max_tokens?: number | undefined;
}
export declare function filterGpt4(input: unknown): Filtered<Gpt4Parameters>;
export declare const gpt4Parameters: ParameterSet<Gpt4Parameters>;
/** Parameters of 2 models. */
export interface Parameters_b6181916 extends Temperature_04e83aeb, TopP_8a194afb, PresencePenalty_09a5f916, FrequencyPenalty_8d64276b, MaxTokens_f5f5cc57 {
}
export declare function filter_b6181916(input: unknown): Filtered<Parameters_b6181916>;
export declare const parameters_b6181916: ParameterSet<Parameters_b6181916>;
export {};
