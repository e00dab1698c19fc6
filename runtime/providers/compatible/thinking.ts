import type { Fields, ParameterMapping } from "../parameter-mapping.ts";

/**
 * How APIs spell the switch that makes a model think. Cards have it as a boolean (`thinking`, `enable_thinking`) or as the words of
 * the wire (`enabled`, `disabled`); both are understood. `reasoning_effort` and `enable_thinking` at the top of the body need no spelling.
 */
export const thinking = {
  /** `thinking: {type: "enabled" | "disabled"}`: DeepSeek, Moonshot, Volcengine, Xiaomi MiMo. https://api-docs.deepseek.com/guides/thinking_mode */
  type: (value) => ({ thinking: { type: isOn(value) ? "enabled" : "disabled" } }),
  /** `enable_thinking: boolean`: SiliconFlow, DashScope and ModelScope. */
  flag: (value) => ({ enable_thinking: isOn(value) }),
  /** `chat_template_kwargs: {enable_thinking}`: vLLM and SGLang with most models. https://docs.vllm.ai/en/latest/features/reasoning_outputs.html */
  template: (value) => ({ chat_template_kwargs: { enable_thinking: isOn(value) } }),
  /** `chat_template_kwargs: {thinking}`: the same servers with models whose template has that name, such as DeepSeek's. */
  templateThinking: (value) => ({ chat_template_kwargs: { thinking: isOn(value) } }),
  /** `chat_template_kwargs` with both names: servers of which nobody knows the template. */
  templateBoth: (value) => ({ chat_template_kwargs: { enable_thinking: isOn(value), thinking: isOn(value) } }),
  /** `reasoning: {enabled}`: OpenRouter and those who follow it. https://openrouter.ai/docs/use-cases/reasoning-tokens */
  reasoning: (value) => ({ reasoning: { enabled: isOn(value) } }),
} satisfies Readonly<Record<string, (value: unknown) => Fields>>;

/** The parts of `reasoning` at OpenRouter and those who follow it. https://openrouter.ai/docs/use-cases/reasoning-tokens */
export const reasoningObject: ParameterMapping = {
  enable_thinking: thinking.reasoning,
  reasoning_effort: "reasoning.effort",
  reasoning_budget: "reasoning.max_tokens",
  thinking_budget: "reasoning.max_tokens",
  exclude_reasoning_tokens: "reasoning.exclude",
};

/** `reasoning_effort`, which those who do not think refuse. */
export function unlessOff(effort: unknown, { thinking: mode }: Fields): Fields {
  return isOn(mode) ? { reasoning_effort: effort } : {};
}

/** `dynamic` leaves it to the model; `manual` thinks by a budget. */
function isOn(value: unknown): boolean {
  return value !== false && value !== "disabled" && value !== "false";
}
