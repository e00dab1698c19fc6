import fc from "fast-check";
import { format } from "prettier";
import { expect, test } from "vitest";
import { defaultEmitOptions, emitIndex, emitProvider } from "../../../generator/emit/emit.ts";
import { resolveCatalog } from "../../../generator/resolve/resolve-catalog.ts";
import { resolveProviderSource } from "../../../generator/resolve/resolve-provider.ts";
import { modelCard, providerCard } from "../../support/card.ts";
import { providerSource } from "../../support/provider-source.ts";

/** Longer than people's names of things are. Words that fill a line alone are not laid out as prettier would. */
const longest = 40;
/** `propertyName` quotes names in rare letters, since compilers differ about them; prettier takes the quotes away. */
const rareLetter = /(?![\w\u4e00-\u9fa5])[\p{L}\p{M}\p{N}\p{Pc}]/gu;

/** The same with every text cut, and no rare letters in it. */
function tamed<T>(value: T): T {
  if (typeof value === "string") return value.slice(0, longest).replaceAll(rareLetter, "é") as T;
  if (Array.isArray(value)) return value.map(tamed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [tamed(key), tamed(item as unknown)])) as T;
}

test("all modules of any provider are laid out as prettier would", { timeout: 120_000 }, async () => {
  const providers = fc.tuple(providerCard, fc.array(modelCard, { minLength: 1, maxLength: 4 })).map(tamed);
  await fc.assert(
    fc.asyncProperty(providers, async ([card, models]) => {
      const { provider } = resolveProviderSource(providerSource(card, models));
      fc.pre(provider !== undefined);
      const catalog = resolveCatalog([provider]).catalog;
      const files = [
        ...catalog.providers.flatMap((each) => emitProvider(each)),
        ...emitIndex(catalog.providers, defaultEmitOptions),
      ];
      for (const { path, text } of files) {
        expect(await format(text, { parser: "typescript", printWidth: 120 }), path).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});
