import { say, title } from "./say.mjs";

/** Checks parameters and prices a usage with the generated package alone. */
export async function showChecksAndPrices() {
  const { claudeOpus46 } = await import("typecard/models/anthropic/llm");
  const { gpt4o } = await import("typecard/models/openai/llm");

  title("5. What the types cannot see, the validators do");
  const input = { thinking: true, thinking_budget: 9000, max_tokens: 4096, temperature: 3 };
  say(`claude-opus-4-6 ${JSON.stringify(input)}`);
  const checked = claudeOpus46.parameters.parse(input);
  if (!checked.ok) for (const { code, message } of checked.issues) say(`  ${code}: ${message}`);

  title("6. Prices, exact to the last digit");
  const usage = { promptTokens: 1234, cachedInputTokens: 200, completionTokens: 567 };
  const price = gpt4o.price(usage);
  say(`gpt-4o ${JSON.stringify(usage)}: ${price.totalPrice} ${price.currency}`);
  for (const { component, count, unitPrice, amount } of price.components ?? [])
    say(`  ${component}: ${count} x ${unitPrice} = ${amount}`);
}
