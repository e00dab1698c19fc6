import { type Filtered, type ParameterSet } from "typecard/runtime";
interface Thinking_4c5c3c9a {
    /** Lets the model reason before it answers. Default: true. */
    thinking?: boolean | undefined;
}
interface Temperature_5431c6d7 {
    /**
     * How random the answer is: low values repeat themselves, high values surprise. Number 0 to 1, 2 decimal places.
     * Default: 0.3.
     */
    temperature?: number | undefined;
}
interface P_368a062b {
    /**
     * Samples only from the likeliest tokens whose probabilities add up to this share. Number 0.01 to 0.99, 2 decimal
     * places. Default: 0.75.
     */
    p?: number | undefined;
}
interface K_73a8b3ca {
    /** Samples from the K most likely tokens only; 0 turns it off. Whole number 0 to 500. Default: 0. */
    k?: number | undefined;
}
interface PresencePenalty_e7dbdef7 {
    /**
     * Makes tokens that already occurred less likely, however often they did. Number 0 to 1, 2 decimal places. Default:
     * 0.
     */
    presence_penalty?: number | undefined;
}
interface FrequencyPenalty_f61cf662 {
    /** Makes tokens less likely the more often they already occurred. Number 0 to 1, 2 decimal places. Default: 0. */
    frequency_penalty?: number | undefined;
}
interface MaxTokens_737a2afc {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 4096. Default: 1024. */
    max_tokens?: number | undefined;
}
interface Temperature_1c29b298 {
    /**
     * How random the answer is: low values repeat themselves, high values surprise. Number 0 to 5, 2 decimal places.
     * Default: 0.3.
     */
    temperature?: number | undefined;
}
interface PreambleOverride_7818f798 {
    /** Takes the place of the default preamble. */
    preamble_override?: string | undefined;
}
interface PromptTruncation_7e6738b5 {
    /** What happens to a prompt that is longer than the context. Default: "AUTO". */
    prompt_truncation?: "AUTO" | "OFF" | undefined;
}
interface CommandAPlus052026ParametersBase extends Thinking_4c5c3c9a, Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662 {
    /** Most tokens the reasoning may take; they count towards max_tokens. Whole number 1 to 63000. */
    thinking_budget?: number | undefined;
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 64000. Default: 8192. */
    max_tokens?: number | undefined;
}
type ThinkingChoice_ed79b409 = {
    thinking?: true | undefined;
} | {
    thinking: false;
    thinking_budget?: undefined;
};
/** Parameters of command-a-plus-05-2026. */
export type CommandAPlus052026Parameters = CommandAPlus052026ParametersBase & ThinkingChoice_ed79b409;
export declare function filterCommandAPlus052026(input: unknown): Filtered<CommandAPlus052026Parameters>;
export declare const commandAPlus052026Parameters: ParameterSet<CommandAPlus052026Parameters>;
/** Parameters of command-a-03-2025. */
export interface CommandA032025Parameters extends Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 8192. Default: 8192. */
    max_tokens?: number | undefined;
}
export declare function filterCommandA032025(input: unknown): Filtered<CommandA032025Parameters>;
export declare const commandA032025Parameters: ParameterSet<CommandA032025Parameters>;
interface CommandAReasoning082025ParametersBase extends Thinking_4c5c3c9a, Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662 {
    /** Most tokens the reasoning may take; they count towards max_tokens. Whole number 1 to 31000. */
    thinking_budget?: number | undefined;
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 32000. Default: 8192. */
    max_tokens?: number | undefined;
}
/** Parameters of command-a-reasoning-08-2025. */
export type CommandAReasoning082025Parameters = CommandAReasoning082025ParametersBase & ThinkingChoice_ed79b409;
export declare function filterCommandAReasoning082025(input: unknown): Filtered<CommandAReasoning082025Parameters>;
export declare const commandAReasoning082025Parameters: ParameterSet<CommandAReasoning082025Parameters>;
/** Parameters of 2 models. */
export interface Parameters_0f685948 extends Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 8000. Default: 4096. */
    max_tokens?: number | undefined;
}
export declare function filter_0f685948(input: unknown): Filtered<Parameters_0f685948>;
export declare const parameters_0f685948: ParameterSet<Parameters_0f685948>;
/** Parameters of 7 models. */
export interface Parameters_69f41c16 extends Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 4096. Default: 4096. */
    max_tokens?: number | undefined;
}
export declare function filter_69f41c16(input: unknown): Filtered<Parameters_69f41c16>;
export declare const parameters_69f41c16: ParameterSet<Parameters_69f41c16>;
/** Parameters of 3 models. */
export interface Parameters_e4d63da1 extends Temperature_5431c6d7, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662, MaxTokens_737a2afc {
}
export declare function filter_e4d63da1(input: unknown): Filtered<Parameters_e4d63da1>;
export declare const parameters_e4d63da1: ParameterSet<Parameters_e4d63da1>;
/** Parameters of 3 models. */
export interface Parameters_5261e76e extends Temperature_1c29b298, P_368a062b, K_73a8b3ca, MaxTokens_737a2afc, PreambleOverride_7818f798, PromptTruncation_7e6738b5 {
}
export declare function filter_5261e76e(input: unknown): Filtered<Parameters_5261e76e>;
export declare const parameters_5261e76e: ParameterSet<Parameters_5261e76e>;
/** Parameters of command-nightly-chat. */
export interface CommandNightlyChatParameters extends Temperature_5431c6d7, P_368a062b, K_73a8b3ca, MaxTokens_737a2afc, PreambleOverride_7818f798, PromptTruncation_7e6738b5 {
}
export declare function filterCommandNightlyChat(input: unknown): Filtered<CommandNightlyChatParameters>;
export declare const commandNightlyChatParameters: ParameterSet<CommandNightlyChatParameters>;
/** Parameters of 4 models. */
export interface Parameters_87bddf78 extends Temperature_1c29b298, P_368a062b, K_73a8b3ca, PresencePenalty_e7dbdef7, FrequencyPenalty_f61cf662, MaxTokens_737a2afc {
}
export declare function filter_87bddf78(input: unknown): Filtered<Parameters_87bddf78>;
export declare const parameters_87bddf78: ParameterSet<Parameters_87bddf78>;
export {};
