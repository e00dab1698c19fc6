import fc from "fast-check";
import { format } from "prettier";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { defaultEmitOptions, emitIndex, emitProvider } from "../../generator/emit/emit.ts";
import { resolveCatalog } from "../../generator/resolve/resolve-catalog.ts";
import { resolveProviderSource } from "../../generator/resolve/resolve-provider.ts";
import { modelCard, providerCard } from "../support/card.ts";
import { lengthened, longWords } from "../support/long-words.ts";
import { providerSource } from "../support/provider-source.ts";
import { runGenerated } from "../support/run-generated.ts";

const seconds = 35;

const cards = fc
  .tuple(providerCard, fc.array(modelCard, { minLength: 1, maxLength: 8 }), fc.option(longWords, { nil: ["x"] }))
  .map(([provider, models, words]) => lengthened({ provider, models }, words));

test(
  `${seconds} s of cards of hostile strings: what is emitted parses, gives back the data, and is as prettier would have it`,
  { timeout: (seconds + 60) * 1000 },
  async () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    console.log(`seed ${seed}`);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(cards, async (made) => {
        const { provider } = resolveProviderSource(providerSource(made.provider, made.models));
        fc.pre(provider !== undefined);
        runs += 1;
        const { providers } = resolveCatalog([provider]).catalog;
        const files = [...providers.flatMap((each) => emitProvider(each)), ...emitIndex(providers, defaultEmitOptions)];
        for (const { path, text } of files) {
          expect(syntaxErrors(path, text)).toEqual([]);
          expect(await format(text, { parser: "typescript", printWidth: 120 }), path).toBe(text);
        }
        for (const { slug, descriptor, models } of providers) {
          const module = await runGenerated(files, `${slug}.ts`);
          expect(module["provider"]).toEqual(descriptor);
          const byType = module["models"] as Record<string, Record<string, { descriptor: unknown }>>;
          for (const model of models) {
            const entry = Object.getOwnPropertyDescriptor(byType[model.type] ?? {}, model.id);
            expect(entry?.value.descriptor, model.id).toEqual(model.descriptor);
          }
        }
      }),
      { seed, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    );
    console.log(`${runs} providers`);
    expect(runs).toBeGreaterThan(20);
  },
);

function syntaxErrors(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(({ messageText }) => `${path}: ${String(messageText)}`);
}
