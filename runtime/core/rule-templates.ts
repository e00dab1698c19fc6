import { i18n, type I18n } from "./i18n.ts";
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
export const temperatureTemplate: RuleTemplate = {
  use_template: "temperature",
  label: /* @__PURE__ */ i18n("Temperature", { zh_Hans: "温度" }),
  type: "float",
  help: /* @__PURE__ */ i18n("How random the answer is: low values repeat themselves, high values surprise.", {
    zh_Hans: "值越高，回答越随机。",
  }),
  required: false,
  default: 0,
  min: 0,
  max: 1,
  precision: 2,
};

/** Nucleus sampling, 0 to 1. */
export const topPTemplate: RuleTemplate = {
  use_template: "top_p",
  label: /* @__PURE__ */ i18n("Top P"),
  type: "float",
  help: /* @__PURE__ */ i18n("Samples only from the likeliest tokens whose probabilities add up to this share.", {
    zh_Hans: "只从累计概率内的候选词中采样。",
  }),
  required: false,
  default: 1,
  min: 0,
  max: 1,
  precision: 2,
};

/** Sampling from a fixed number of candidates, 1 to 100. */
export const topKTemplate: RuleTemplate = {
  use_template: "top_k",
  label: /* @__PURE__ */ i18n("Top K"),
  type: "int",
  help: /* @__PURE__ */ i18n("Samples only from this many of the likeliest tokens.", {
    zh_Hans: "只从概率最高的候选词中采样。",
  }),
  required: false,
  default: 50,
  min: 1,
  max: 100,
  precision: 0,
};

/** Penalty for tokens that occurred at all, 0 to 1. */
export const presencePenaltyTemplate: RuleTemplate = {
  use_template: "presence_penalty",
  label: /* @__PURE__ */ i18n("Presence Penalty", { zh_Hans: "存在惩罚" }),
  type: "float",
  help: /* @__PURE__ */ i18n("Makes tokens that already occurred less likely, however often they did.", {
    zh_Hans: "降低已出现的词的概率。",
  }),
  required: false,
  default: 0,
  min: 0,
  max: 1,
  precision: 2,
};

/** Penalty that grows with how often a token occurred, 0 to 1. */
export const frequencyPenaltyTemplate: RuleTemplate = {
  use_template: "frequency_penalty",
  label: /* @__PURE__ */ i18n("Frequency Penalty", { zh_Hans: "频率惩罚" }),
  type: "float",
  help: /* @__PURE__ */ i18n("Makes tokens less likely the more often they already occurred.", {
    zh_Hans: "词出现越多，概率越低。",
  }),
  required: false,
  default: 0,
  min: 0,
  max: 1,
  precision: 2,
};

/** Bound of the answer's length in tokens, 1 to 2048. */
export const maxTokensTemplate: RuleTemplate = {
  use_template: "max_tokens",
  label: /* @__PURE__ */ i18n("Max Tokens", { zh_Hans: "最大标记" }),
  type: "int",
  help: /* @__PURE__ */ i18n("The most tokens that the answer may have; a longer one is cut off.", {
    zh_Hans: "回答的最大标记数。",
  }),
  required: false,
  default: 64,
  min: 1,
  max: 2048,
  precision: 0,
};

/** Shape of the answer: JSON or XML. */
export const responseFormatTemplate: RuleTemplate = {
  use_template: "response_format",
  label: /* @__PURE__ */ i18n("Response Format", { zh_Hans: "回复格式" }),
  type: "string",
  help: /* @__PURE__ */ i18n("The format that the answer must have.", { zh_Hans: "回答的格式。" }),
  required: false,
  options: ["JSON", "XML"],
};

/** The JSON Schema that the answer must follow, as text. */
export const jsonSchemaTemplate: RuleTemplate = {
  use_template: "json_schema",
  label: /* @__PURE__ */ i18n("JSON Schema"),
  type: "text",
  help: /* @__PURE__ */ i18n("The JSON Schema that the answer must follow.", {
    zh_Hans: "回答须符合的 JSON Schema。",
  }),
  required: false,
};
