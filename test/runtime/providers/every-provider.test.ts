import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { ModelType } from "../../../runtime/core/descriptor.ts";
import { InvokeError } from "../../../runtime/core/error.ts";
import type { AnyParameters, Handles } from "../../../runtime/providers/provider-types.ts";
import { modelRows } from "../../../runtime/registry/model-rows.ts";
import { type ProviderId, providers } from "../../../runtime/registry/providers.ts";
import { type Emulator, startEmulator } from "../../../runtime/testing/index.ts";
import { madeUpCredentials, recording } from "./made-up.ts";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
  // Nobody waits here for a film to be made: between two questions no time passes.
  const wait = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (run: () => void, ms = 0, ...given: []) => wait(run, ms <= 10_000 ? 0 : ms, ...given));
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  vi.unstubAllGlobals();
  await emulator.close();
});

const ids = Object.keys(providers) as ProviderId[];
const unsupported = new Set<string>();

test.each(ids)("%s runs models of its cards", async (id) => {
  const bind = await providers[id]();
  const { descriptor } = bind({});
  const options = { fetch: emulator.fetch, retries: { max: 0 } };
  const provider = bind(madeUpCredentials(descriptor, "provider"), options);
  for (const [model, type] of oneOfEachFamily(id)) {
    await check(`${id} ${type}`, `${type} ${model}`, type, () => provider[methods[type]]?.(model));
  }
});

test.each(ids)("%s runs models without a card", async (id) => {
  const bind = await providers[id]();
  const { descriptor } = bind({});
  if (!descriptor.configurate_methods.includes("customizable-model")) return;
  const provider = bind(madeUpCredentials(descriptor, "provider"), { fetch: emulator.fetch, retries: { max: 0 } });
  const { custom } = provider as typeof provider & { custom(id: string, options: object): AnyHandle };
  for (const type of descriptor.supported_model_types as readonly ModelType[]) {
    const credentials = madeUpCredentials(descriptor, "model", type, customIds[type]);
    await check(`${id} ${type}`, `custom ${type}`, type, () => custom(customIds[type], { type, credentials }));
  }
});

test("what cannot be run", () => {
  expect([...unsupported].toSorted()).toEqual([
    "hunyuan text-embedding",
    "oci text-embedding",
    "ollama rerank",
    "sagemaker llm",
    "sagemaker rerank",
    "sagemaker speech2text",
    "sagemaker text-embedding",
    "sagemaker tts",
    "volcengine_maas speech2text",
  ]);
});

type AnyHandle = Handles<AnyParameters>[ModelType];

/** At Bedrock, ids tell which protocol is spoken; to others they say nothing. */
const customIds: Readonly<Record<ModelType, string>> = {
  llm: "amazon.nova-lite-v1:0",
  "text-embedding": "amazon.titan-embed-text-v2:0",
  rerank: "cohere.rerank-v3-5:0",
  speech2text: "made-up",
  tts: "made-up",
  moderation: "made-up",
};

const methods = {
  llm: "llm",
  "text-embedding": "textEmbedding",
  rerank: "rerank",
  speech2text: "speech2text",
  tts: "tts",
  moderation: "moderation",
} as const;

/** Models whose ids begin alike speak alike. */
function oneOfEachFamily(id: ProviderId): readonly (readonly [model: string, type: ModelType])[] {
  const families = new Map<string, readonly [string, ModelType]>();
  for (const [model, type] of modelRows[id]) {
    const family = `${type} ${/^[a-z]*[-./]?[a-z]*/i.exec(model)?.[0]}`;
    if (!families.has(family)) families.set(family, [model, type]);
  }
  return [...families.values()].slice(0, 12);
}

/** Invokes a model, and streams it where it has a stream. */
async function check(served: string, what: string, type: ModelType, open: () => unknown): Promise<void> {
  try {
    const handle = open() as AnyHandle;
    await (uses[type] as (handle: unknown) => Promise<void>)(handle);
  } catch (thrown) {
    if (thrown instanceof InvokeError && thrown.message.includes("does not run")) {
      unsupported.add(served);
      return;
    }
    const last = emulator.requests.at(-1);
    throw new Error(
      `${what}: ${String(thrown)}\n${last?.method} ${last?.path} ${last?.status} ${JSON.stringify(last?.body)}`,
      {
        cause: thrown,
      },
    );
  }
}

const uses: { readonly [Type in ModelType]: (handle: Handles<AnyParameters>[Type]) => Promise<void> } = {
  async llm(handle) {
    const request = {
      promptMessages: [{ role: "user", content: "Say hello" }],
      modelParameters: needed(handle),
    } as const;
    const whole = await handle.invoke(request);
    expect(whole.message.content).not.toHaveLength(0);
    const stream = handle.stream(request);
    let text = "";
    for await (const chunk of stream) text += chunk.delta.text;
    const result = stream.result()!;
    expect(result.message.content).not.toHaveLength(0);
    expect(text).toBe(textOf(result.message.content));
    expect(text).toBe(textOf(whole.message.content));
    expect(result.finishReason).toBe(whole.finishReason);
    expect(counted(result.usage)).toEqual(counted(whole.usage));
  },
  async "text-embedding"(handle) {
    const { embeddings } = await handle.invoke({ texts: ["a moth", "a relay"] });
    expect(embeddings).toHaveLength(2);
    expect(embeddings[0]).not.toEqual(embeddings[1]);
  },
  async rerank(handle) {
    const { results } = await handle.invoke({ query: "moth", documents: ["a relay", "a moth"], topN: 1 });
    expect(results.map(({ document }) => document)).toEqual(["a moth"]);
  },
  async speech2text(handle) {
    const request = { file: recording };
    expect((await handle.invoke(request)).text).toContain("moth");
    let text = "";
    for await (const { delta } of handle.stream(request)) text += delta.text;
    expect(text).toContain("moth");
  },
  async tts(handle) {
    const request = { text: "Grace Hopper found a moth", ...(handle.voices() === null && { voice: "alloy" }) };
    const { audio } = await handle.invoke(request);
    expect(audio.length).toBeGreaterThan(100);
    let bytes = 0;
    for await (const chunk of handle.stream(request)) bytes += chunk.audio.length;
    expect(bytes).toBe(audio.length);
  },
  async moderation(handle) {
    const { flagged } = await handle.invoke({ texts: ["I will kill you", "Hello"] } as never);
    expect(flagged).toBe(true);
  },
};

/** Values for parameters that must be there. */
function needed({ descriptor }: AnyHandle): AnyParameters {
  const required = descriptor.parameter_rules.filter((rule) => rule.required && rule.default === null);
  return Object.fromEntries(required.map(({ name, options, min }) => [name, options[0] ?? Number(min ?? 1)]));
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return (content as readonly { readonly type: string; readonly text: string }[])
    .map((part) => (part.type === "text" ? part.text : ""))
    .join("");
}

function counted({ promptTokens, completionTokens }: { promptTokens?: unknown; completionTokens?: unknown }): unknown {
  return { promptTokens, completionTokens };
}
