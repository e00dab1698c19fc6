// Compiled, never run: what the types of providers let through, and what they refuse.
import { anthropic } from "../../../runtime/providers/anthropic.ts";
import { cohere } from "../../../runtime/providers/cohere.ts";
import { defineProvider, unsupported } from "../../../runtime/providers/define-provider.ts";
import { openai } from "../../../runtime/providers/openai.ts";
import type { Operations, Provider } from "../../../runtime/providers/provider-types.ts";
import type { LlmOperation } from "../../../runtime/models/llm-call.ts";
import type { Llm } from "../../../runtime/models/llm.ts";
import {
  models,
  type Models,
  type OpenaiCredentials,
  type OpenaiModelCredentials,
  provider,
} from "../../../generated/openai.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const handle = openai({ openai_api_key: "key" });
const gpt = handle.llm("gpt-4o");

// Ids.
handle.llm("gpt-4.1-mini");
// @ts-expect-error There is no such model.
handle.llm("gpt-4oo");
// @ts-expect-error This is an embedding model.
handle.llm("text-embedding-3-small");
// @ts-expect-error OpenAI has no rerank models.
handle.rerank("rerank-v3.5");
// @ts-expect-error Anthropic has language models alone.
anthropic().textEmbedding("claude-opus-5");
cohere().rerank("rerank-v3.5");

// Parameters.
void gpt.invoke({ promptMessages });
void gpt.invoke({
  promptMessages,
  modelParameters: { temperature: 0.2, response_format: "json_object", max_tokens: 9 },
});
// @ts-expect-error A misspelt name.
void gpt.invoke({ promptMessages, modelParameters: { temprature: 0.2 } });
// @ts-expect-error Another kind of value.
void gpt.invoke({ promptMessages, modelParameters: { temperature: "0.2" } });
// @ts-expect-error None of its options.
void gpt.invoke({ promptMessages, modelParameters: { service_tier: "flexible" } });
// @ts-expect-error A parameter of other models.
void handle.llm("o3").invoke({ promptMessages, modelParameters: { temperature: 1 } });
// @ts-expect-error A combination that the card forbids.
void gpt.stream({ promptMessages, modelParameters: { response_format: "text", json_schema: "{}" } });
const claude = anthropic().llm("claude-opus-5");
// @ts-expect-error A combination that the card forbids.
void claude.invoke({ promptMessages, modelParameters: { thinking: false, thinking_display: "omitted" } });
// @ts-expect-error A request without messages.
void gpt.invoke({});
// @ts-expect-error The misspelt role.
void gpt.invoke({ promptMessages: [{ role: "usr", content: "Hi" }] });
// @ts-expect-error Embedding models of OpenAI have no parameters.
void handle.textEmbedding("text-embedding-3-small").invoke({ texts: ["a"], modelParameters: { dimensions: 3 } });

// Credentials.
openai();
openai({ openai_api_key: async () => "key", api_protocol: "chat" });
// @ts-expect-error Another provider's variable.
openai({ api_key: "key" });
// @ts-expect-error None of its options.
openai({ api_protocol: "grpc" });

// Custom models.
const tuned = handle.custom("ft:gpt-4o:acme", { basedOn: "gpt-4o" });
void tuned.invoke({ promptMessages, modelParameters: { temperature: 0.2 } });
void handle.custom("anything").invoke({ promptMessages, modelParameters: { whatever: 1 } });
void handle.custom("e", { type: "text-embedding" }).invoke({ texts: ["a"] });
void cohere().custom("c", { credentials: { mode: "chat" } });
// @ts-expect-error Parameters of the base.
void tuned.invoke({ promptMessages, modelParameters: { whatever: 1 } });
// @ts-expect-error There is no such base.
handle.custom("ft:gpt-4o:acme", { basedOn: "gpt-4oo" });
// @ts-expect-error A credential of language models alone.
cohere().custom("c", { type: "rerank", credentials: { mode: "chat" } });
// @ts-expect-error OpenAI has no rerank models.
handle.custom("r", { type: "rerank" });

// Handles can be passed around without their parameters' types where those are not used.
const withoutParameters: Pick<Llm<never>, "price"> = gpt;
void withoutParameters;

// Every model type of the cards has an operation, or says that it is unsupported.
declare const llm: LlmOperation;
declare const embedding: Operations["text-embedding"];
const api = { baseUrl: "https://api.test", version: { in: "path" }, headers: () => ({}) } as const;
const validation = { type: "llm", model: "gpt-4o" } as const;
const no = (type: "speech2text" | "tts" | "moderation") => unsupported(type, "over WebSocket");
const partial: Provider<Models, OpenaiCredentials, OpenaiModelCredentials, "speech2text" | "tts" | "moderation"> =
  defineProvider({
    provider,
    models,
    api,
    operations: {
      llm,
      "text-embedding": embedding,
      speech2text: no("speech2text"),
      tts: no("tts"),
      moderation: no("moderation"),
    },
    validation,
  });
partial().llm("gpt-4o");
// @ts-expect-error It is unsupported.
partial().tts("tts-1");
const missing: Provider<Models, OpenaiCredentials, OpenaiModelCredentials> = defineProvider({
  provider,
  models,
  api,
  // @ts-expect-error Speech, transcription and moderation are missing.
  operations: { llm, "text-embedding": embedding },
  validation,
});
void missing;
