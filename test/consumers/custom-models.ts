// Providers without cards, and models without a card: all is told by the credentials of each model.
import { defineProvider, type Provider, unsupported } from "typecard";
import { openaiChat } from "typecard/adapters";
import { gpustack } from "typecard/gpustack";
import { models, provider, type GpustackModelCredentials, type Models } from "typecard/models/gpustack";
import { volcengineMaas } from "typecard/volcengine_maas";

const credentials = { endpoint_url: "http://gpu.example", api_key: "key" };
const server = gpustack();

export async function ask(): Promise<string> {
  const { text } = await server
    .custom("qwen3", { credentials })
    .invoke({ promptMessages: [{ role: "user", content: "Hello" }], modelParameters: { anything: 1 } });
  return text;
}

export async function rank(): Promise<readonly number[]> {
  const rerank = server.custom("bge", { type: "rerank", credentials });
  // @ts-expect-error a rerank model takes no messages
  await rerank.invoke({ promptMessages: [] });
  const { results } = await rerank.invoke({ query: "a", documents: ["b"] });
  return results.map(({ score }) => score);
}

// @ts-expect-error a provider without cards has no methods for them
void server.llm;
// @ts-expect-error a credential that the form does not ask for
server.custom("qwen3", { credentials: { ...credentials, server_url: "http://gpu.example" } });
// @ts-expect-error a model type that the provider does not serve
server.custom("guard", { type: "moderation", credentials });
// @ts-expect-error a model type that the provider says it cannot run
volcengineMaas().custom("asr", { type: "speech2text" });

const api = { baseUrl: "https://models.example", version: { in: "given" }, headers: () => ({}) } as const;
const llm = { codec: async () => openaiChat };
type Own<Missing extends "rerank" | "tts" | "speech2text" | "text-embedding" = never> = Provider<
  Models,
  Record<never, never>,
  GpustackModelCredentials,
  Missing
>;

// @ts-expect-error a model type that can be customized, without an operation
export const forgotten: Own = defineProvider({ provider, models, api, validation: null, operations: { llm } });

export const said: Own<"rerank" | "tts" | "speech2text" | "text-embedding"> = defineProvider({
  provider,
  models,
  api,
  validation: null,
  operations: {
    llm,
    rerank: unsupported("rerank", "Not offered here."),
    tts: unsupported("tts", "Not offered here."),
    speech2text: unsupported("speech2text", "Not offered here."),
    "text-embedding": unsupported("text-embedding", "Not offered here."),
  },
});
