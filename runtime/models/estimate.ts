import type { Price } from "../core/price.ts";
import { countTokens } from "./count-tokens.ts";
import { type AnyLlmRequest, type LlmBinding, prepareCall } from "./llm-call.ts";
import type { InvokeOptions } from "./request.ts";

/** What a call will take, as far as can be known before it. */
export interface Estimate {
  /** Null where nothing counts the tokens of this prompt. */
  readonly promptTokens: number | null;
  /** The most tokens that the answer may have; null where nothing bounds it. */
  readonly maxCompletionTokens: number | null;
  /** `promptPrice` is the prompt's without any caching; `completionPrice` and `totalPrice` are those of the longest answer. Null is unknown. */
  readonly price: Price;
}

/** Counts the prompt and prices it with the longest answer. */
export async function estimateCall(
  binding: LlmBinding,
  request: AnyLlmRequest,
  options: InvokeOptions | undefined,
): Promise<Estimate> {
  const promptTokens = await countTokens(binding, request, options);
  const { call, by } = await prepareCall(binding, request, false, options);
  const maxCompletionTokens = longestAnswer(binding, { ...call.parameters, ...call.extraBody });
  const price = binding.card.price(
    { promptTokens: promptTokens ?? undefined, completionTokens: maxCompletionTokens ?? undefined },
    by,
  );
  if (maxCompletionTokens !== null) return { promptTokens, maxCompletionTokens, price };
  return { promptTokens, maxCompletionTokens, price: { ...price, completionPrice: null, totalPrice: null } };
}

/** How wires and cards call the bound of an answer's length. */
const bounds = ["max_tokens", "max_completion_tokens", "max_output_tokens"];

function longestAnswer({ card }: LlmBinding, parameters: Readonly<Record<string, unknown>>): number | null {
  const given = bounds.map((name) => parameters[name]).find((value) => typeof value === "number");
  return given ?? card.descriptor.parameter_rules.find(({ name }) => bounds.includes(name))?.max ?? null;
}
