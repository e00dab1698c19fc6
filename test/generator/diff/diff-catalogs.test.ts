import { describe, expect, test } from "vitest";
import { diffCatalogs } from "../../../generator/diff/diff-catalogs.ts";
import { cards, catalogOf, model, provider, speech } from "./catalog-of.ts";

/** What changes when texts of the cards are replaced, as `kind: text`. */
async function changesOf(from: string | RegExp, to: string): Promise<readonly string[]> {
  const edited = Object.fromEntries(Object.entries(cards).map(([path, text]) => [path, text.replace(from, to)]));
  expect(edited).not.toEqual(cards);
  const { changes } = diffCatalogs(await catalogOf(cards), await catalogOf(edited));
  return changes.map(({ level, kind, text }) => `${level} ${kind}: ${text}`);
}

describe("changes of a model", () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    [
      "a wider range",
      "use_template: temperature",
      "use_template: temperature\n    max: 2",
      ["minor range-widened: temperature max 1 → 2"],
    ],
    [
      "a narrower one",
      "use_template: temperature",
      "use_template: temperature\n    min: 0.5",
      ["major range-narrowed: temperature min 0 → 0.5"],
    ],
    [
      "no limit",
      "use_template: temperature",
      "use_template: temperature\n    max: null",
      ["minor range-widened: temperature max 1 → none"],
    ],
    [
      "more places",
      "use_template: temperature",
      "use_template: temperature\n    precision: null",
      ["minor precision-widened: temperature precision 2 → none"],
    ],
    [
      "fewer places",
      "use_template: temperature",
      "use_template: temperature\n    precision: 1",
      ["major precision-narrowed: temperature precision 2 → 1"],
    ],
    ["an option", "- high", "- high\n      - highest", ["minor option-added: effort option highest added"]],
    ["an option less", "      - high\n", "", ["major option-removed: effort option high removed"]],
    ["any text", /\n {4}options:\n {6}- low\n {6}- high/, "", ["minor option-added: effort options low, high → any"]],
    ["a default that forms show", "default: low", "default: high", ["patch default-shown: effort default low → high"]],
    ["a default that is sent", "default: 1\n", "default: 2\n", ["major default-constrained: seed default 1 → 2"]],
    ["no default", "    default: 1\n", "", ["major default-dropped: seed default 1 → none"]],
    ["optional", "    required: true\n", "", ["major default-constrained: seed no longer required"]],
    [
      "required",
      "default: low",
      "required: true",
      ["major parameter-required: effort now required", "patch default-shown: effort default low → none"],
    ],
    [
      "required, under a constraint",
      "default: low",
      "default: low\n    required: true",
      ["major default-constrained: effort now required, default low"],
    ],
    ["a wider type", "type: int", "type: float", ["minor parameter-type-widened: seed type int → float"]],
    [
      "another type",
      "use_template: temperature",
      "use_template: temperature\n    type: text",
      ["major parameter-type-changed: temperature type float → text"],
    ],
    [
      "a parameter less",
      / {2}- name: seed[^]*$/,
      "",
      [
        "major parameter-removed: parameter seed removed",
        "minor constraint-removed: constraint removed: effort is low and seed is 7: no temperature",
        "minor price-removed: price input 2.50 → unknown",
        "minor price-removed: price output 10.00 → unknown",
      ],
    ],
    [
      "a parameter",
      "parameter_constraints",
      "  - name: user\n    type: string\nparameter_constraints",
      ["minor parameter-added: parameter user added"],
    ],
    [
      "a required parameter",
      "parameter_constraints",
      "  - name: user\n    type: string\n    required: true\nparameter_constraints",
      ["major parameter-required-added: required parameter user added"],
    ],
    [
      "no constraint",
      /parameter_constraints:\n.*\n.*\n/,
      "",
      ["minor constraint-removed: constraint removed: effort is low and seed is 7: no temperature"],
    ],
    [
      "a constraint",
      "pricing:",
      "  - less: [seed, temperature]\npricing:",
      ["major constraint-added: constraint added: seed < temperature"],
    ],
    [
      "its message",
      "[temperature]",
      "[temperature]\n    message: Not both.",
      ["patch constraint-text: message of a constraint"],
    ],
    ["a longer context", "128000", "200000", ["minor limit-raised: context_size 128000 → 200000"]],
    ["a shorter context", "128000", "64000", ["major limit-lowered: context_size 128000 → 64000"]],
    ["another mode", "mode: chat", "mode: completion", ["major property-changed: mode chat → completion"]],
    ["a feature", "- tool-call", "- tool-call\n  - video", ["minor feature-added: feature video added"]],
    ["a feature less", "  - vision\n", "", ["major feature-removed: feature vision removed"]],
    [
      "deprecation",
      "model_type: llm",
      "model_type: llm\ndeprecated: true\nreplaced_by: gpt-5",
      ["minor model-deprecated: deprecated (use gpt-5)"],
    ],
    ["a label", "GPT-4o", "GPT 4o", ['patch model-text: label GPT-4o → "GPT 4o"']],
    ["a price", '"2.50"', '"2.00"', ["patch price-changed: price input 2.50 → 2.00"]],
    [
      "a price for the cache",
      "  unit:",
      '  cached_input: "0.50"\n  unit:',
      ["patch price-added: price cached_input unknown → 0.50"],
    ],
    ["no output price", /  output: .*\n/, "", ["minor price-removed: price output 10.00 → unknown"]],
    ["the same price in another unit", /input: .*\n.*\n.*/, 'input: "0.0025"\n  output: "0.01"\n  unit: "0.001"', []],
    [
      "a tier",
      "  currency: USD",
      '  currency: USD\n  tiers:\n    - above: 200000\n      input: "5"\n      output: "20"',
      [
        "patch price-added: price input above 200000 unknown → 5.00",
        "patch price-added: price output above 200000 unknown → 20.00",
      ],
    ],
    [
      "a currency",
      "currency: USD",
      "currency: CNY",
      [
        "minor price-currency: currency USD → CNY",
        "patch price-changed: price input 2.50 → 2.50 CNY",
        "patch price-changed: price output 10.00 → 10.00 CNY",
      ],
    ],
    [
      "former prices",
      "  currency: USD",
      '  currency: USD\n  previous:\n    - until: "2025-01-01"\n      input: "5"',
      ["patch price-history: former prices (until 2025-01-01)"],
    ],
    [
      "a voice",
      "  word_limit",
      "    - mode: bob\n      name: Bob\n      language: [en-US]\n  word_limit",
      ["minor choice-added: voice bob added"],
    ],
    [
      "another default voice",
      "default_voice: ada",
      "default_voice: eve",
      ["minor default-voice: default_voice ada → eve"],
    ],
    ["comments and order of keys", "model: gpt-4o", "# A comment.\nmodel: gpt-4o", []],
  ])("%s", async (_, from, to, expected) => {
    expect(await changesOf(from, to)).toEqual(expected);
  });

  test("models that come and go, and their order", async () => {
    const other = model.replace("gpt-4o", "gpt-5");
    const before = await catalogOf({ ...cards, "acme/models/llm/gpt-5.yaml": other });
    expect(diffCatalogs(before, await catalogOf(cards)).changes).toMatchObject([
      { kind: "model-removed", provider: "acme", model: "gpt-5", type: "llm", text: "removed" },
    ]);
    expect(diffCatalogs(await catalogOf(cards), before)).toMatchObject({
      level: "minor",
      changes: [{ kind: "model-added" }],
    });
    const ordered = {
      ...cards,
      "acme/models/llm/gpt-5.yaml": other,
      "acme/models/llm/_position.yaml": "- gpt-5\n- gpt-4o\n",
    };
    expect(diffCatalogs(before, await catalogOf(ordered)).changes.map(({ text }) => text)).toEqual([
      "order of llm models",
    ]);
  });
});

describe("changes of a provider", () => {
  test.each<[string, string | RegExp, string, readonly string[]]>([
    ["a type less", "  - llm\n", "", ["major provider-type-removed: model type llm removed"]],
    [
      "a method",
      "  - predefined-model",
      "  - predefined-model\n  - customizable-model",
      ["minor provider-method-added: customizable-model added"],
    ],
    ["a label", "Acme", "ACME", ["patch provider-text: label"]],
    [
      "a credential now required",
      "required: false",
      "required: true",
      ["major credential-required: credential region now required"],
    ],
    [
      "a credential's default",
      "default: eu",
      "default: us",
      ["minor credential-default: credential region default eu → us"],
    ],
    [
      "an option less",
      / {8}- label:\n.*America\n.*us\n/,
      "",
      ["major credential-option-removed: credential region option us removed"],
    ],
    [
      "a credential less",
      / {4}- variable: api_key\n.*\n.*\n.*\n/,
      "",
      ["major credential-removed: credential api_key removed"],
    ],
    [
      "another kind of text",
      "secret-input",
      "text-input",
      ["patch credential-text: credential api_key type secret-input → text-input"],
    ],
  ])("%s", async (_, from, to, expected) => {
    expect(await changesOf(from, to)).toEqual(expected);
  });

  test("providers that come and go", async () => {
    const files = {
      ...cards,
      "beta/provider/beta.yaml": provider.replace("acme", "beta"),
      "beta/models/tts/s.yaml": speech,
    };
    const [one, two] = [await catalogOf(cards), await catalogOf(files)];
    expect(diffCatalogs(one, two).changes).toMatchObject([
      { provider: "beta", model: null, text: "provider added (1 model)" },
    ]);
    expect(diffCatalogs(two, one)).toMatchObject({ level: "major", changes: [{ kind: "provider-removed" }] });
    expect(diffCatalogs(two, two)).toEqual({ level: null, changes: [] });
  });
});
