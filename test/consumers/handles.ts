// What an application writes against a provider's entry: the handles, with the ids and parameters of the cards.
import { InvokeError, type LlmResult, type ParameterIssue } from "typecard";
import { anthropic } from "typecard/anthropic";
import { cohere } from "typecard/cohere";
import { openai } from "typecard/openai";
import { resolveModel } from "typecard/registry";

const promptMessages = [{ role: "user", content: "Say hello" }] as const;
const provider = openai({ openai_api_key: "key" });
const gpt = provider.llm("gpt-4o");
const claude = anthropic().llm("claude-opus-4-6");

export async function ask(): Promise<string | null> {
  const result: LlmResult = await gpt.invoke({
    promptMessages,
    modelParameters: { temperature: 0.2, max_tokens: 100 },
  });
  const total: string | null = result.usage.totalPrice;
  for await (const chunk of gpt.stream({ promptMessages })) console.log(chunk.delta.text);
  return total;
}

// @ts-expect-error an unknown model id
provider.llm("gpt-4o-unknown");
// @ts-expect-error a model of another type
provider.llm("text-embedding-3-large");
// @ts-expect-error a model type that the provider lacks
void provider.rerank;
// @ts-expect-error a credential that the form does not ask for
openai({ api_key: "key" });
// @ts-expect-error a name that the model does not take
void gpt.invoke({ promptMessages, modelParameters: { temprature: 0.2 } });
// @ts-expect-error a value of the wrong kind
void gpt.invoke({ promptMessages, modelParameters: { temperature: "0.2" } });
// @ts-expect-error an option that the card does not list
void gpt.stream({ promptMessages, modelParameters: { response_format: "yaml" } });
// @ts-expect-error a parameter of other models
void provider.llm("o1-preview").invoke({ promptMessages, modelParameters: { temperature: 0.2 } });
// @ts-expect-error a combination that the card forbids
void claude.invoke({ promptMessages, modelParameters: { thinking: true, temperature: 0.5 } });
void claude.invoke({ promptMessages, modelParameters: { thinking: true, thinking_budget: 2048, max_tokens: 4096 } });
// @ts-expect-error a role that there is not
void gpt.invoke({ promptMessages: [{ role: "usr", content: "Say hello" }] });

void provider.tts("tts-1").invoke({ text: "Hello", voice: "nova" });
// @ts-expect-error a voice that the card does not list
void provider.tts("tts-1").invoke({ text: "Hello", voice: "nobody" });

export async function others(): Promise<readonly number[] | undefined> {
  const { embeddings } = await provider.textEmbedding("text-embedding-3-large").invoke({ texts: ["a"] });
  const rerank = cohere().rerank("rerank-v3.5");
  await rerank.invoke({ query: "a", documents: ["b"] });
  // @ts-expect-error a rerank model takes no texts
  await rerank.invoke({ texts: ["a"] });
  return embeddings[0];
}

const filtered = gpt.parameters.filter({ temperature: 3 });
export const issues: readonly ParameterIssue[] = filtered.ok ? [] : filtered.issues;
export const cost: string | null = gpt.price({ promptTokens: 1234, completionTokens: 567 }).totalPrice;
export const isOurs = (error: unknown): boolean => error instanceof InvokeError && error.retryable;

export async function atRunTime(reference: string): Promise<void> {
  const model = await resolveModel(reference, { type: "llm" });
  await model.invoke({ promptMessages, modelParameters: { whatever: 1 } });
  // @ts-expect-error a language model embeds nothing
  await model.invoke({ texts: ["a"] });
}
