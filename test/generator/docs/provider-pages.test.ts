import { expect, test } from "vitest";
import type { PublishedModel, PublishedProvider } from "../../../generator/compile/published.ts";
import { providerPages } from "../../../generator/docs/provider-pages.ts";
import { toProviderSource } from "../../../generator/docs/provider-source.ts";
import { resolveModel, resolveProvider } from "../../../generator/resolve/from-object.ts";

const source = `
import { compatibleLlm } from "./compatible/operations.ts";
  operations: {
    llm: { codec: async () => (await import("../adapters/openai-chat/index.ts")).openaiChat },
    tts: unsupported(
      "tts",
      "Acme speaks over " + "WebSocket only",
    ),
  },`;

test("a provider's file tells its protocols, and why a type cannot be run", () => {
  expect(toProviderSource(source)).toEqual({
    protocols: ["openai-chat"],
    isCompatible: true,
    unsupported: { tts: "Acme speaks over WebSocket only" },
  });
});

test("a page has what a caller must know", () => {
  const page = pageOf(provider(), true);
  expect(page).toContain('import { acmeAi } from "typecard/acme-ai";');
  expect(page).toContain('acmeAi().llm("rocket-2"); // the key comes from ACME_AI_API_KEY');
  expect(page).toContain("[Create a key](https://acme.example/keys)");
  expect(page).toContain("| `api_key` | `ACME_AI_API_KEY` | yes | yes | API Key |");
  expect(page).toContain("| tts | not supported: Acme speaks over WebSocket only | 0 |");
  expect(page).toContain(
    "| `rocket-2` | 128,000 | vision, tool-call | 2.5 | 10 | USD | cached input | `temperature` 0–2, `effort` low/high |",
  );
  expect(page).toContain("Deprecated: `rocket-1` (use `rocket-2`).");
});

test("a provider that cannot be run has an example of its catalogue", () => {
  const page = pageOf(provider(), false);
  expect(page).toContain('import { models } from "typecard/models/acme-ai";');
  expect(page).toContain('const model = models.llm["rocket-2"];');
  expect(page).not.toContain('from "typecard/acme-ai"');
});

test("a provider without cards has an example of a model of one's own", () => {
  const page = pageOf({ ...provider(), models: [] }, true);
  expect(page).toContain('acmeAi().custom("my-model")');
});

function pageOf(one: PublishedProvider, canRun: boolean): string {
  return (
    providerPages({ providers: [one] }, () => (canRun ? toProviderSource(source) : undefined))[
      "providers/acme-ai.md"
    ] ?? ""
  );
}

function provider(): PublishedProvider {
  const card = {
    provider: "acme-ai",
    label: { en_US: "Acme" },
    help: { title: { en_US: "Create a key" }, url: { en_US: "https://acme.example/keys" } },
    supported_model_types: ["llm", "tts"],
    configurate_methods: ["predefined-model"],
    provider_credential_schema: {
      credential_form_schemas: [
        { variable: "api_key", label: { en_US: "API Key" }, type: "secret-input", required: true },
      ],
    },
  };
  const resolved = resolveProvider(card);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.diagnostics));
  const models = [
    model({ model: "rocket-1", deprecated: true }, "rocket-2"),
    model({
      model: "rocket-2",
      features: ["vision", "tool-call"],
      parameter_rules: [
        { name: "temperature", use_template: "temperature", max: 2 },
        { name: "effort", type: "string", options: ["low", "high"] },
      ],
      pricing: { input: "2.50", output: "10", unit: "0.000001", currency: "USD" },
    }),
  ];
  return { id: "acme-ai", slug: "acme-ai", directory: "acme", descriptor: resolved.value, models };
}

function model(card: object, replacedBy: string | null = null): PublishedModel {
  const resolved = resolveModel({
    model_type: "llm",
    model_properties: { mode: "chat", context_size: 128000 },
    ...card,
  });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.diagnostics));
  const descriptor = { ...resolved.value, model_type: "llm" as const };
  const prices =
    descriptor.pricing === null
      ? null
      : { currency: "USD", scale: 6, prices: { promptTokens: 25, completionTokens: 100, cachedInputTokens: 5 } };
  return { id: descriptor.model, type: "llm", file: "x.yaml", descriptor, replacedBy, constraints: [], prices };
}
