import { type Filtered, type ParameterSet } from "typecard/runtime";
interface ThinkingDisplay_dc8a4f09 {
    /** Whether the answer carries a summary of the reasoning. Default: "omitted". */
    thinking_display?: "omitted" | "summarized" | undefined;
}
interface Effort_d833ab62 {
    /** How much work goes into an answer, traded against tokens and time. Default: "medium". */
    effort?: "low" | "medium" | "high" | "xhigh" | "max" | undefined;
}
interface MaxTokens_3d748946 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 128000. Default: 128000. */
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
interface PromptCachingMessageFlow_2f06d6e1 {
    /** Caches messages of more words than this; 0 turns it off. Whole number from 0. Default: 0. */
    prompt_caching_message_flow?: number | undefined;
}
interface PromptCachingTtl_34b4a2b5 {
    /** How long a cached prefix lives; the hour costs more to write. Default: "5m". */
    prompt_caching_ttl?: "5m" | "1h" | undefined;
}
interface PromptCachingSystemMessage_98232c1a {
    /** Cache System Message. Default: true. */
    prompt_caching_system_message?: boolean | undefined;
}
interface PromptCachingImages_b837bce0 {
    /** Cache Images. Default: true. */
    prompt_caching_images?: boolean | undefined;
}
interface PromptCachingDocuments_842ac33b {
    /** Cache Documents. Default: true. */
    prompt_caching_documents?: boolean | undefined;
}
interface PromptCachingToolDefinitions_0eecda40 {
    /** Cache Tool Definitions. Default: true. */
    prompt_caching_tool_definitions?: boolean | undefined;
}
interface PromptCachingToolResults_1eb77c86 {
    /** Cache Tool Results. Default: true. */
    prompt_caching_tool_results?: boolean | undefined;
}
interface Effort_0d17f6eb {
    /** How much work goes into an answer, traded against tokens and time. Default: "high". */
    effort?: "low" | "medium" | "high" | "xhigh" | "max" | undefined;
}
interface Thinking_ff2d1216 {
    /** The model decides when and how long to reason. Default: true. */
    thinking?: boolean | undefined;
}
interface TaskBudget_6f484385 {
    /** Tokens the model should aim to spend on a whole agent task; advisory. Whole number 20000 to 1000000. */
    task_budget?: number | undefined;
}
interface Thinking_f554b6cd {
    /** Lets the model reason before it answers. Default: false. */
    thinking?: boolean | undefined;
}
interface Effort_cf6790ab {
    /** How much work goes into an answer, traded against tokens and time. Default: "high". */
    effort?: "low" | "medium" | "high" | "max" | undefined;
}
interface Temperature_222939bb {
    /**
     * How random the answer is: low values repeat themselves, high values surprise. Number 0 to 1, 2 decimal places.
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
interface TopK_c69ccfdb {
    /** Samples from the K most likely tokens only. Whole number from 0. */
    top_k?: number | undefined;
}
interface ThinkingBudget_82bc8312 {
    /** Most tokens the reasoning may take; they count towards max_tokens. Whole number 1024 to 64000. Default: 1024. */
    thinking_budget?: number | undefined;
}
interface MaxTokens_00463944 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 64000. Default: 64000. */
    max_tokens?: number | undefined;
}
interface Context1m_44d17aa3 {
    /** Asks for the beta with a context of one million tokens. Default: false. */
    context_1m?: boolean | undefined;
}
interface ThinkingBudget_57803399 {
    /** Most tokens the reasoning may take; they count towards max_tokens. Whole number 1024 to 32000. Default: 1024. */
    thinking_budget?: number | undefined;
}
interface MaxTokens_cb5c58d6 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 32000. Default: 32000. */
    max_tokens?: number | undefined;
}
interface ResponseFormat_d10e4496 {
    /** The format that the answer must have. */
    response_format?: "JSON" | "XML" | undefined;
}
interface MaxTokens_862df02e {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 4096. Default: 4096. */
    max_tokens?: number | undefined;
}
interface ClaudeOpus55ParametersBase extends ThinkingDisplay_dc8a4f09, Effort_d833ab62, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
type ResponseFormatChoice_567f0d37 = {
    response_format?: "text" | undefined;
    json_schema?: undefined;
} | {
    response_format: "json_schema";
    json_schema: string;
};
/** Parameters of claude-opus-5-5. */
export type ClaudeOpus55Parameters = ClaudeOpus55ParametersBase & ResponseFormatChoice_567f0d37;
export declare function filterClaudeOpus55(input: unknown): Filtered<ClaudeOpus55Parameters>;
export declare const claudeOpus55Parameters: ParameterSet<ClaudeOpus55Parameters>;
interface Parameters_1f221e7cBase extends ThinkingDisplay_dc8a4f09, Effort_0d17f6eb, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of 2 models. */
export type Parameters_1f221e7c = Parameters_1f221e7cBase & ResponseFormatChoice_567f0d37;
export declare function filter_1f221e7c(input: unknown): Filtered<Parameters_1f221e7c>;
export declare const parameters_1f221e7c: ParameterSet<Parameters_1f221e7c>;
interface ClaudeHaiku55ParametersBase extends Thinking_ff2d1216, ThinkingDisplay_dc8a4f09, Effort_d833ab62, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
type ThinkingChoice_d425873a = {
    thinking?: true | undefined;
} | {
    thinking: false;
    thinking_display?: undefined;
    effort?: "low" | "medium" | "high" | undefined;
};
/** Parameters of claude-haiku-5-5. */
export type ClaudeHaiku55Parameters = ClaudeHaiku55ParametersBase & ThinkingChoice_d425873a & ResponseFormatChoice_567f0d37;
export declare function filterClaudeHaiku55(input: unknown): Filtered<ClaudeHaiku55Parameters>;
export declare const claudeHaiku55Parameters: ParameterSet<ClaudeHaiku55Parameters>;
interface ClaudeOpus5ParametersBase extends Thinking_ff2d1216, ThinkingDisplay_dc8a4f09, Effort_0d17f6eb, TaskBudget_6f484385, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of claude-opus-5. */
export type ClaudeOpus5Parameters = ClaudeOpus5ParametersBase & ThinkingChoice_d425873a & ResponseFormatChoice_567f0d37;
export declare function filterClaudeOpus5(input: unknown): Filtered<ClaudeOpus5Parameters>;
export declare const claudeOpus5Parameters: ParameterSet<ClaudeOpus5Parameters>;
interface ClaudeSonnet5ParametersBase extends Thinking_ff2d1216, ThinkingDisplay_dc8a4f09, Effort_0d17f6eb, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
type ThinkingChoice_2cc13974 = {
    thinking?: true | undefined;
} | {
    thinking: false;
    thinking_display?: undefined;
};
/** Parameters of claude-sonnet-5. */
export type ClaudeSonnet5Parameters = ClaudeSonnet5ParametersBase & ThinkingChoice_2cc13974 & ResponseFormatChoice_567f0d37;
export declare function filterClaudeSonnet5(input: unknown): Filtered<ClaudeSonnet5Parameters>;
export declare const claudeSonnet5Parameters: ParameterSet<ClaudeSonnet5Parameters>;
interface Parameters_de745471Base extends ThinkingDisplay_dc8a4f09, Effort_0d17f6eb, TaskBudget_6f484385, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of 2 models. */
export type Parameters_de745471 = Parameters_de745471Base & ResponseFormatChoice_567f0d37;
export declare function filter_de745471(input: unknown): Filtered<Parameters_de745471>;
export declare const parameters_de745471: ParameterSet<Parameters_de745471>;
interface Parameters_a1acc0fcBase extends ThinkingDisplay_dc8a4f09, Effort_0d17f6eb, TaskBudget_6f484385, MaxTokens_3d748946, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
    /** The model decides when and how long to reason. Default: false. */
    thinking?: boolean | undefined;
}
/** Parameters of 2 models. */
export type Parameters_a1acc0fc = Parameters_a1acc0fcBase & ThinkingChoice_2cc13974 & ResponseFormatChoice_567f0d37;
export declare function filter_a1acc0fc(input: unknown): Filtered<Parameters_a1acc0fc>;
export declare const parameters_a1acc0fc: ParameterSet<Parameters_a1acc0fc>;
interface ClaudeOpus46ParametersBase extends Thinking_f554b6cd, Effort_cf6790ab, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
    /** Most tokens the reasoning may take; they count towards max_tokens. Whole number 1024 to 128000. Default: 1024. */
    thinking_budget?: number | undefined;
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 128000. Default: 64000. */
    max_tokens?: number | undefined;
}
type ThinkingChoice_e380579e = {
    thinking: true;
    temperature?: undefined;
    top_k?: undefined;
} | {
    thinking?: false | undefined;
    thinking_budget?: undefined;
};
type TemperatureChoice_257af118 = {
    top_p?: undefined;
} | {
    temperature?: undefined;
};
/** Parameters of claude-opus-4-6. */
export type ClaudeOpus46Parameters = ClaudeOpus46ParametersBase & ThinkingChoice_e380579e & ResponseFormatChoice_567f0d37 & TemperatureChoice_257af118;
export declare function filterClaudeOpus46(input: unknown): Filtered<ClaudeOpus46Parameters>;
export declare const claudeOpus46Parameters: ParameterSet<ClaudeOpus46Parameters>;
interface ClaudeSonnet46ParametersBase extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Effort_cf6790ab, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of claude-sonnet-4-6. */
export type ClaudeSonnet46Parameters = ClaudeSonnet46ParametersBase & ThinkingChoice_e380579e & ResponseFormatChoice_567f0d37 & TemperatureChoice_257af118;
export declare function filterClaudeSonnet46(input: unknown): Filtered<ClaudeSonnet46Parameters>;
export declare const claudeSonnet46Parameters: ParameterSet<ClaudeSonnet46Parameters>;
interface Parameters_3bbcec03Base extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
    /** How much work goes into an answer, traded against tokens and time. Default: "high". */
    effort?: "low" | "medium" | "high" | undefined;
}
/** Parameters of 2 models. */
export type Parameters_3bbcec03 = Parameters_3bbcec03Base & ThinkingChoice_e380579e & ResponseFormatChoice_567f0d37 & TemperatureChoice_257af118;
export declare function filter_3bbcec03(input: unknown): Filtered<Parameters_3bbcec03>;
export declare const parameters_3bbcec03: ParameterSet<Parameters_3bbcec03>;
interface Parameters_74e9b5baBase extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of 2 models. */
export type Parameters_74e9b5ba = Parameters_74e9b5baBase & ThinkingChoice_e380579e & ResponseFormatChoice_567f0d37 & TemperatureChoice_257af118;
export declare function filter_74e9b5ba(input: unknown): Filtered<Parameters_74e9b5ba>;
export declare const parameters_74e9b5ba: ParameterSet<Parameters_74e9b5ba>;
interface Parameters_6c4cdefbBase extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_1f5f2a15, JsonSchema_835166a2, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86, Context1m_44d17aa3 {
}
/** Parameters of 2 models. */
export type Parameters_6c4cdefb = Parameters_6c4cdefbBase & ThinkingChoice_e380579e & ResponseFormatChoice_567f0d37 & TemperatureChoice_257af118;
export declare function filter_6c4cdefb(input: unknown): Filtered<Parameters_6c4cdefb>;
export declare const parameters_6c4cdefb: ParameterSet<Parameters_6c4cdefb>;
interface ClaudeOpus4120250805ParametersBase extends Thinking_f554b6cd, ThinkingBudget_57803399, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_cb5c58d6, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of claude-opus-4-1-20250805. */
export type ClaudeOpus4120250805Parameters = ClaudeOpus4120250805ParametersBase & ThinkingChoice_e380579e & TemperatureChoice_257af118;
export declare function filterClaudeOpus4120250805(input: unknown): Filtered<ClaudeOpus4120250805Parameters>;
export declare const claudeOpus4120250805Parameters: ParameterSet<ClaudeOpus4120250805Parameters>;
interface ClaudeOpus420250514ParametersBase extends Thinking_f554b6cd, ThinkingBudget_57803399, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_cb5c58d6, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of claude-opus-4-20250514. */
export type ClaudeOpus420250514Parameters = ClaudeOpus420250514ParametersBase & ThinkingChoice_e380579e;
export declare function filterClaudeOpus420250514(input: unknown): Filtered<ClaudeOpus420250514Parameters>;
export declare const claudeOpus420250514Parameters: ParameterSet<ClaudeOpus420250514Parameters>;
interface ClaudeSonnet420250514ParametersBase extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86, Context1m_44d17aa3 {
}
/** Parameters of claude-sonnet-4-20250514. */
export type ClaudeSonnet420250514Parameters = ClaudeSonnet420250514ParametersBase & ThinkingChoice_e380579e;
export declare function filterClaudeSonnet420250514(input: unknown): Filtered<ClaudeSonnet420250514Parameters>;
export declare const claudeSonnet420250514Parameters: ParameterSet<ClaudeSonnet420250514Parameters>;
interface Claude37Sonnet20250219ParametersBase extends Thinking_f554b6cd, ThinkingBudget_82bc8312, Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_00463944, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
/** Parameters of claude-3-7-sonnet-20250219. */
export type Claude37Sonnet20250219Parameters = Claude37Sonnet20250219ParametersBase & ThinkingChoice_e380579e;
export declare function filterClaude37Sonnet20250219(input: unknown): Filtered<Claude37Sonnet20250219Parameters>;
export declare const claude37Sonnet20250219Parameters: ParameterSet<Claude37Sonnet20250219Parameters>;
/** Parameters of 3 models. */
export interface Parameters_0b88c85f extends Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingDocuments_842ac33b, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
    /** The most tokens that the answer may have; a longer one is cut off. Whole number 1 to 8192. Default: 8192. */
    max_tokens?: number | undefined;
}
export declare function filter_0b88c85f(input: unknown): Filtered<Parameters_0b88c85f>;
export declare const parameters_0b88c85f: ParameterSet<Parameters_0b88c85f>;
/** Parameters of 2 models. */
export interface Parameters_5b9d8296 extends Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_862df02e, ResponseFormat_d10e4496, PromptCachingMessageFlow_2f06d6e1, PromptCachingTtl_34b4a2b5, PromptCachingSystemMessage_98232c1a, PromptCachingImages_b837bce0, PromptCachingToolDefinitions_0eecda40, PromptCachingToolResults_1eb77c86 {
}
export declare function filter_5b9d8296(input: unknown): Filtered<Parameters_5b9d8296>;
export declare const parameters_5b9d8296: ParameterSet<Parameters_5b9d8296>;
/** Parameters of claude-3-sonnet-20240229. */
export interface Claude3Sonnet20240229Parameters extends Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_862df02e, ResponseFormat_d10e4496 {
}
export declare function filterClaude3Sonnet20240229(input: unknown): Filtered<Claude3Sonnet20240229Parameters>;
export declare const claude3Sonnet20240229Parameters: ParameterSet<Claude3Sonnet20240229Parameters>;
/** Parameters of 4 models. */
export interface Parameters_e551f5b9 extends Temperature_222939bb, TopP_8a194afb, TopK_c69ccfdb, MaxTokens_862df02e {
}
export declare function filter_e551f5b9(input: unknown): Filtered<Parameters_e551f5b9>;
export declare const parameters_e551f5b9: ParameterSet<Parameters_e551f5b9>;
export {};
