import fc from "fast-check";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { emitIndex, emitProvider, type EmittedFile } from "../../../generator/emit/emit.ts";
import { resolveCatalog } from "../../../generator/resolve/resolve-catalog.ts";
import { resolveProviderSource } from "../../../generator/resolve/resolve-provider.ts";
import type { Catalog } from "../../../generator/resolve/catalog.ts";
import { modelCard, providerCard } from "../../support/card.ts";
import { hostileStrings } from "../../support/hostile.ts";
import { providerSource } from "../../support/provider-source.ts";
import { runGenerated } from "../../support/run-generated.ts";
import { longTest, runs } from "../../support/runs.ts";

function catalogOf(card: unknown, models: readonly unknown[]): Catalog {
  const { provider, diagnostics } = resolveProviderSource(providerSource(card, models));
  expect(diagnostics.filter(({ rule }) => rule.startsWith("format/"))).toEqual([]);
  return resolveCatalog(provider ? [provider] : []).catalog;
}

function emitted(catalog: Catalog): readonly EmittedFile[] {
  const options = { importExtension: ".js", runtime: "typecard/runtime" } as const;
  return [...catalog.providers.flatMap((provider) => emitProvider(provider)), ...emitIndex(catalog.providers, options)];
}

/** Loads the emitted modules and compares what they export with the catalogue. */
async function expectSameData(catalog: Catalog): Promise<void> {
  for (const provider of catalog.providers) {
    const module = await runGenerated(emitted(catalog), `${provider.slug}.ts`);
    expect(module["provider"]).toEqual(provider.descriptor);
    const models = module["models"] as Record<string, Record<string, { descriptor: unknown }>>;
    for (const model of provider.models) {
      const byId = models[model.type] ?? {};
      expect(Object.hasOwn(byId, model.id)).toBe(true);
      expect(Object.getOwnPropertyDescriptor(byId, model.id)?.value.descriptor).toEqual(model.descriptor);
    }
  }
}

function syntaxErrors(files: readonly EmittedFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
    return parseDiagnostics.map(({ messageText }) => `${path}: ${String(messageText)}`);
  });
}

function typeErrors(files: readonly EmittedFile[]): string[] {
  const project = new Project({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
      paths: { "typecard/runtime": ["./runtime/core/index.ts"] },
      types: [],
    },
  });
  for (const { path, text } of files)
    project.createSourceFile(`node_modules/.cache/injection/${path}`, text, { overwrite: true });
  return project.getPreEmitDiagnostics().map((diagnostic) => {
    const message = diagnostic.getMessageText();
    return `${diagnostic.getSourceFile()?.getBaseName()}: ${typeof message === "string" ? message : message.getMessageText()}`;
  });
}

const plainProvider = {
  provider: "p",
  label: { en_US: "P" },
  supported_model_types: ["llm"],
  configurate_methods: ["predefined-model"],
};

describe("hostile strings in cards", () => {
  test("change nothing but data", { timeout: longTest }, async () => {
    await fc.assert(
      fc.asyncProperty(providerCard, fc.array(modelCard, { maxLength: 4 }), async (card, models) => {
        const catalog = catalogOf(card, models);
        expect(syntaxErrors(emitted(catalog))).toEqual([]);
        await expectSameData(catalog);
      }),
      { numRuns: runs(40) },
    );
  });

  test("as model ids, each gets a name of its own", async () => {
    const models = hostileStrings.map((id) => ({
      model: id,
      label: { en_US: id },
      model_type: "llm",
      model_properties: {},
    }));
    const catalog = catalogOf(plainProvider, models);
    expect(catalog.providers[0]?.models).toHaveLength(hostileStrings.length);
    await expectSameData(catalog);
  });

  test("type-check, in every place at once", { timeout: longTest }, async () => {
    const cards = fc.sample(fc.tuple(providerCard, fc.array(modelCard, { minLength: 1, maxLength: 5 })), {
      numRuns: runs(4),
      seed: 7,
    });
    const files = cards.flatMap(([card, models], index) =>
      emitted(catalogOf(card, models)).map(({ path, text }) => ({ path: `${index}/${path}`, text })),
    );
    const models = hostileStrings.map((id) => ({
      model: id,
      label: { en_US: id },
      model_type: "llm",
      model_properties: {},
      parameter_rules: [{ name: id, type: "string", options: hostileStrings, help: { en_US: id } }],
    }));
    files.push(...emitted(catalogOf(plainProvider, models)));
    const mistake = {
      path: "mistake.ts",
      text: 'import { model } from "typecard/runtime";\nexport const wrong: number = model;\n',
    };
    expect(typeErrors([...files, mistake])).toEqual([expect.stringContaining("mistake.ts: Type")]);
  });
});
