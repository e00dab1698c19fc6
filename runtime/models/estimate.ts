import type { PromptMessage, ToolDefinition } from "../core/message.ts";
import type { Price } from "../core/price.ts";
import { sendCall } from "./connection.ts";
import type { LlmBinding, PreparedCall } from "./llm-call.ts";
import { partsOf } from "./parts.ts";
import type { InvokeOptions } from "./request.ts";
import { loadTokenizer } from "./tokenizer.ts";

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
  prepared: PreparedCall,
  options: InvokeOptions | undefined,
): Promise<Estimate> {
  const { call, serviceTier } = prepared;
  const { card } = binding;
  const promptTokens = await countTokens(binding, prepared, options);
  const given = Object.entries({ ...call.parameters, ...call.extraBody }).find(
    ([name, value]) => bound.test(name) && typeof value === "number",
  );
  const rule = card.descriptor.parameter_rules.find(({ name }) => bound.test(name));
  const maxCompletionTokens = (given?.[1] ?? rule?.max ?? null) as number | null;
  const price = card.price(
    { promptTokens: promptTokens ?? undefined, completionTokens: maxCompletionTokens ?? undefined },
    { serviceTier },
  );
  return {
    promptTokens,
    maxCompletionTokens,
    price: maxCompletionTokens === null ? { ...price, completionPrice: null, totalPrice: null } : price,
  };
}

/** How wires and cards call the bound of an answer's length. */
const bound = /^max_(completion_|output_)?tokens$/;

/** The tokens of a prompt by the provider's endpoint, else by a tokenizer, else null. */
export async function countTokens(
  { connection, encoding }: LlmBinding,
  { operation, call }: PreparedCall,
  options: InvokeOptions | undefined,
): Promise<number | null> {
  if (operation.countTokens !== undefined) {
    return (await sendCall(connection, operation.countTokens, call, options)).output.promptTokens;
  }
  const texts = promptTexts(call.promptMessages, call.tools);
  const count = texts && (await loadTokenizer(encoding, connection.options.tokenizers));
  // A message costs three tokens beside its texts, and so does the answer's head. https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken
  return count && texts.reduce((sum, text) => sum + count(text), 3 * (call.promptMessages.length + 1));
}

/** The texts that the model reads; null when there is anything else. What tools cost is near their JSON's size, not exactly that. */
function promptTexts(messages: readonly PromptMessage[], tools: readonly ToolDefinition[]): readonly string[] | null {
  const texts = tools.map((tool) => JSON.stringify(tool));
  for (const message of messages) {
    texts.push(message.role);
    if (message.role === "user" && message.name !== undefined) texts.push(message.name);
    if (message.role === "assistant")
      for (const call of message.toolCalls ?? []) texts.push(call.name, call.argumentsText);
    for (const part of partsOf(message)) {
      if (part.type === "text") texts.push(part.text);
      // What the model thought in an earlier turn is not read again.
      else if (part.type !== "reasoning") return null;
    }
  }
  return texts;
}
