// What an application writes against the generated package. Compiled by every supported TypeScript; each expected error is one.
import type { Models, ProviderId } from "typecard/models";
import { providers } from "typecard/models";
import { models, provider, type OpenaiCredentials } from "typecard/models/openai";
import { gpt4o, o1Preview } from "typecard/models/openai/llm";
import { textEmbedding3Large } from "typecard/models/openai/text-embedding";
import { claudeOpus46 } from "typecard/models/anthropic/llm";
import type { ParametersOf } from "typecard/runtime";

export const id: "gpt-4o" = gpt4o.descriptor.model;
export const type: "text-embedding" = textEmbedding3Large.descriptor.model_type;
export const providerId: "openai" = provider.provider;
export const sameModel: typeof gpt4o = models.llm["gpt-4o"];
export const byType: Models["openai"]["llm"]["gpt-4o"] = gpt4o;
export const known: ProviderId = "anthropic";

// @ts-expect-error an unknown model id
models.llm["gpt-4o-unknown"];
// @ts-expect-error a model type that the provider lacks
models.rerank;
// @ts-expect-error an unknown provider
providers["open-ai"];
// @ts-expect-error an unknown provider id
export const unknownProvider: ProviderId = "open-ai";
// @ts-expect-error an unknown model id in the type map
export type UnknownModel = Models["openai"]["llm"]["gpt-4o-unknown"];
// @ts-expect-error descriptors are read-only
gpt4o.descriptor.deprecated = true;

export async function load(): Promise<string> {
  const cohere = await providers.cohere();
  return cohere.models.rerank["rerank-v3.5"].descriptor.model;
}

export const good: ParametersOf<typeof gpt4o> = { temperature: 0.2, max_tokens: 100, response_format: "json_object" };
export const fromVariable = (temperature: number | undefined): ParametersOf<typeof gpt4o> => ({ temperature });
// @ts-expect-error a name that the model does not take
export const wrongName: ParametersOf<typeof gpt4o> = { temprature: 0.2 };
// @ts-expect-error a value of the wrong kind
export const wrongKind: ParametersOf<typeof gpt4o> = { temperature: "0.2" };
// @ts-expect-error an option that the card does not list
export const wrongOption: ParametersOf<typeof gpt4o> = { response_format: "yaml" };
// @ts-expect-error a reasoning model takes no sampling parameters
export const noSampling: ParametersOf<typeof o1Preview> = { temperature: 0.2 };

export const thinking: ParametersOf<typeof claudeOpus46> = { thinking: true, thinking_budget: 2048, max_tokens: 4096 };
// @ts-expect-error thinking forbids a temperature
export const thinkingAndTemperature: ParametersOf<typeof claudeOpus46> = { thinking: true, temperature: 0.5 };

export const credentials: OpenaiCredentials = { openai_api_key: "key", api_protocol: "chat" };
// @ts-expect-error the key is required
export const noKey: OpenaiCredentials = {};
// @ts-expect-error an option that the form does not list
export const wrongProtocol: OpenaiCredentials = { openai_api_key: "key", api_protocol: "grpc" };
