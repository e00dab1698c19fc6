import fc from "fast-check";
import { format, util } from "prettier";
import { describe, expect, test } from "vitest";
import { stringLiteral } from "../../../generator/emit/code/escape.ts";
import { textWidth } from "../../../generator/emit/code/text-width.ts";
import { defaultEmitOptions, emitIndex, emitProvider } from "../../../generator/emit/emit.ts";
import { resolveCatalog } from "../../../generator/resolve/resolve-catalog.ts";
import { resolveProviderSource } from "../../../generator/resolve/resolve-provider.ts";
import { modelCard, providerCard } from "../../support/card.ts";
import { lengthened, longWords } from "../../support/long-words.ts";
import { providerSource } from "../../support/provider-source.ts";
import { longTest, runs } from "../../support/runs.ts";

const cards = fc.tuple(providerCard, fc.array(modelCard, { minLength: 1, maxLength: 4 }));

async function expectPretty([card, models]: readonly [unknown, readonly unknown[]]): Promise<void> {
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
}

describe("all modules of any provider are laid out as prettier would", () => {
  test("with hostile texts", { timeout: longTest }, async () => {
    const short = cards.map((made) => lengthened(made, ["x"]));
    await fc.assert(fc.asyncProperty(short, expectPretty), { numRuns: runs(15) });
  });

  test("with words that fill a line", { timeout: longTest }, async () => {
    const long = fc.tuple(cards, longWords).map(([made, words]) => lengthened(made, words));
    await fc.assert(fc.asyncProperty(long, expectPretty), { numRuns: runs(15) });
  });
});

test("texts are measured as prettier measures them", () => {
  const measured = (text: string): readonly [number, number] => {
    const code = stringLiteral(text);
    return [textWidth(code), util.getStringWidth(code)];
  };
  const pieces = fc.constantFrom(
    "a",
    "é",
    "e\u0301",
    "千",
    "ｶ",
    "👍",
    "🏽",
    "☝",
    "\ufe0f",
    "1",
    "\u20e3",
    "🇫",
    "🇷",
    "👩",
    "\u200d",
    "💻",
    "🏴",
    "\u{e0067}",
    "\u{e007f}",
    "ก",
    "\ud800",
    "❤",
    "👪",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((list) => list.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [ours, theirs] = measured(text);
      expect(ours, JSON.stringify(text)).toBe(theirs);
    }),
    { numRuns: 2000 },
  );
});
