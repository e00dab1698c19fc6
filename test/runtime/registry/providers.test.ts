import { describe, expect, test } from "vitest";
import type { ModelType, ProviderDescriptor } from "../../../runtime/core/descriptor.ts";
import type { AnyParameters, Handles } from "../../../runtime/providers/provider-types.ts";
import type { AnyProvider } from "../../../runtime/registry/any-provider.ts";
import { modelRows } from "../../../runtime/registry/model-rows.ts";
import { type ProviderId, providers } from "../../../runtime/registry/providers.ts";
import { fakeFetch, json, type Seen } from "../models/fake-fetch.ts";
import { madeUpCredentials, recording } from "../providers/made-up.ts";

const ids = Object.keys(providers) as ProviderId[];

describe.each(ids)("%s", (id) => {
  test("encodes requests for models of each type, with the key in a header and nowhere else", async () => {
    const { bind, own } = await credentialsOf(id);
    for (const [model, type] of someOf(id)) {
      const requests = await requestsOf((options) => bind(own, options)[methods[type]]?.(model) as AnyHandle);
      if (requests === "unsupported") continue;
      checkRequests(`${id} ${type} ${model}`, requests, own);
    }
  });

  test("encodes a request for a model without a card, with the credentials of that model", async () => {
    const { bind, own, descriptor } = await credentialsOf(id);
    if (descriptor.model_credential_schema === null) return;
    for (const type of descriptor.supported_model_types as readonly ModelType[]) {
      const credentials = withSecrets(descriptor, "model", type);
      const requests = await requestsOf((options) =>
        bind(own, options).custom(customIds[id] ?? "made-up", { type, credentials }),
      );
      if (requests === "unsupported") continue;
      checkRequests(`${id} ${type} made-up`, requests, { ...own, ...credentials });
    }
  });
});

async function credentialsOf(id: ProviderId) {
  const bind: AnyProvider = await providers[id]();
  const { descriptor } = bind();
  return { bind, descriptor, own: withSecrets(descriptor, "provider") };
}

/** Credentials whose secrets differ from all else in a request. */
function withSecrets(
  descriptor: ProviderDescriptor,
  of: "provider" | "model",
  type?: ModelType,
): Readonly<Record<string, string>> {
  const values = madeUpCredentials(descriptor, of, type);
  const schema = of === "provider" ? descriptor.provider_credential_schema : descriptor.model_credential_schema;
  const secrets = (schema?.credential_form_schemas ?? []).filter((form) => form.type === "secret-input");
  const named = Object.entries(values).map(([name, value]) => {
    const isMadeUp = value === "made-up" && secrets.some(({ variable }) => variable === name);
    return [name, isMadeUp ? `secret-${name}` : value];
  });
  return Object.fromEntries(named) as Record<string, string>;
}

function isSecret(value: string): boolean {
  return value.startsWith("secret-");
}

/** Of many models of a type, some from all over the catalogue. */
function someOf(id: ProviderId): readonly (readonly [model: string, type: ModelType])[] {
  const rows = modelRows[id].map(([model, type]) => [model, type] as const);
  return Object.keys(methods).flatMap((type) => {
    const ofType = rows.filter((row) => row[1] === type);
    const step = Math.ceil(ofType.length / 16);
    return ofType.filter((_, index) => index % step === 0);
  });
}

type AnyHandle = Handles<AnyParameters>[ModelType];
type Options = Parameters<AnyProvider>[1];

/** What is sent for the first call of a model: nobody answers. */
async function requestsOf(open: (options: Options) => AnyHandle): Promise<readonly Seen[] | "unsupported"> {
  const fetch = fakeFetch(({ url }) =>
    url.hostname.startsWith("oauth2.") ? json({ access_token: "token", expires_in: 3600 }) : json({}, { status: 500 }),
  );
  try {
    const handle = open({ fetch, retries: { max: 0 } });
    await (calls[handle.type] as (handle: AnyHandle) => Promise<unknown>)(handle);
  } catch (thrown) {
    if (String(thrown).includes("does not run")) return "unsupported";
    if (fetch.seen.length === 0) throw thrown;
  }
  return fetch.seen.filter(({ url }) => !url.hostname.startsWith("oauth2."));
}

function checkRequests(what: string, requests: readonly Seen[], credentials: Readonly<Record<string, string>>): void {
  expect(requests, what).toHaveLength(1);
  const [{ url, headers, body }] = requests as [Seen];
  expect(url.protocol, what).toMatch(/^https?:$/);
  expect(url.pathname, what).not.toMatch(/\/\/|undefined|null|\[object/);
  expect(JSON.stringify(headers), what).not.toMatch(/undefined|null|\[object/);
  for (const [name, value] of Object.entries(credentials).filter(([, it]) => isSecret(it))) {
    expect(`${decodeURIComponent(url.href)} ${JSON.stringify(body)}`, `${what}: ${name}`).not.toContain(value);
  }
  const isOpen = !Object.values(credentials).some(isSecret);
  const authorizing = Object.keys(headers).filter((name) => /authorization|api-key|goog-api/.test(name));
  expect(authorizing.length > 0 || isOpen, `${what}: ${Object.keys(headers).join(", ")}`).toBe(true);
}

/** A model's id decides what is spoken where one provider has several protocols. */
const customIds: Readonly<Partial<Record<ProviderId, string>>> = { bedrock: "amazon.nova-lite-v1:0" };

const methods = {
  llm: "llm",
  "text-embedding": "textEmbedding",
  rerank: "rerank",
  speech2text: "speech2text",
  tts: "tts",
  moderation: "moderation",
} as const;

const calls: { readonly [Type in ModelType]: (handle: Handles<AnyParameters>[Type]) => Promise<unknown> } = {
  llm: (handle) =>
    handle.invoke({ promptMessages: [{ role: "user", content: "Hi" }], modelParameters: needed(handle) }),
  "text-embedding": (handle) => handle.invoke({ texts: ["a"] }),
  rerank: (handle) => handle.invoke({ query: "a", documents: ["b"] }),
  speech2text: (handle) => handle.invoke({ file: recording }),
  tts: (handle) => handle.invoke({ text: "Hi", ...(handle.voices() === null && { voice: "alloy" }) }),
  moderation: (handle) => handle.invoke({ texts: ["a"] }),
};

/** Values for parameters that must be there. */
function needed({ descriptor }: AnyHandle): AnyParameters {
  const required = descriptor.parameter_rules.filter((rule) => rule.required && rule.default === null);
  return Object.fromEntries(required.map(({ name, options, min }) => [name, options[0] ?? Number(min ?? 1)]));
}
