import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../generator/compile.ts";
import type { PublishedModel, PublishedProvider } from "../../../generator/compile/published.ts";
import { registryFiles } from "../../../generator/registry/registry-files.ts";

const root = join(import.meta.dirname, "../../..");

test("runtime/registry is what specs/ and runtime/providers give: if not, run `npm run providers`", async () => {
  const { catalog } = await compile({ cwd: root, specs: [join(root, "specs")], mode: "none", cache: false });
  const files = registryFiles(await catalog(), (slug) => existsSync(join(root, "runtime/providers", `${slug}.ts`)));
  const folder = join(root, "runtime/registry");
  const models = readdirSync(join(folder, "models")).map((name) => `models/${name}`);
  expect(models.sort()).toEqual(
    Object.keys(files)
      .filter((name) => name.startsWith("models/"))
      .sort(),
  );
  for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), "utf8"), name).toBe(text);
});

test("a provider that cannot be run is not in it, and ids that are no identifiers are", () => {
  const files = registryFiles({ providers: [provider("llama-api"), provider("wenxin")] }, (slug) => slug !== "wenxin");
  expect(Object.keys(files)).toEqual(["providers.ts", "model-rows.ts", "models/llama-api.ts"]);
  expect(files["providers.ts"]).toContain(
    '"llama-api": async () => anyProvider((await import("../providers/llama-api.ts")).llamaApi),',
  );
  expect(files["model-rows.ts"]).toContain('"llama-api": llamaApi,');
});

test("a model is a row: prices per million tokens, null where they are of something else", () => {
  const files = registryFiles({ providers: [provider("acme")] }, () => true);
  expect(files["models/acme.ts"]).toContain(
    [
      '  ["chat", "llm", "vision tool-call", 128000, "2.5", null, "USD"],',
      '  ["old", "rerank", "", null, null, null, "USD", true],',
      "];",
    ].join("\n"),
  );
});

function provider(id: string): PublishedProvider {
  const pricing = { input: "0.0025", output: null, unit: "0.001", currency: "USD" };
  const models = [
    card("chat", "llm", {
      features: ["vision", "tool-call"],
      model_properties: { context_size: 128_000 },
      deprecated: false,
      pricing,
    }),
    card("old", "rerank", { features: null, model_properties: {}, deprecated: true, pricing }, { inputPer: "search" }),
  ];
  return { id, slug: id, directory: id, descriptor: {}, models } as unknown as PublishedProvider;
}

function card(id: string, type: string, descriptor: object, prices: object | null = null): PublishedModel {
  return { id, type, file: "", descriptor, replacedBy: null, prices } as unknown as PublishedModel;
}
