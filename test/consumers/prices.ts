// Prices and validators, as an application uses them.
import { gpt4o } from "typecard/models/openai/llm";
import { textEmbedding3Large } from "typecard/models/openai/text-embedding";

const price = gpt4o.price({ promptTokens: 1234, completionTokens: 567, cachedInputTokens: 200 });
export const total: string | null = price.totalPrice;
export const currency: string | null = price.currency;
// @ts-expect-error the total may be unknown
export const always: string = price.totalPrice;
// @ts-expect-error a count that does not exist
gpt4o.price({ promptTokens: 1, completionTokens: 1, tokens: 2 });

const checked = gpt4o.parameters.parse({ temperature: 3 });
export const firstIssue: string = checked.ok ? "" : (checked.issues[0]?.message ?? "");
if (checked.ok) {
  const temperature: number | undefined = checked.value.temperature;
  console.log(temperature);
  // @ts-expect-error a parsed value has the model's parameters only
  console.log(checked.value.temprature);
}
textEmbedding3Large.parameters.filter({});
