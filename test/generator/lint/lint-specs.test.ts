import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../../../generator/read/parse.ts";
import { rules } from "../../../generator/lint/registry.ts";
import { ruleNames } from "../../../generator/lint/rule-names.ts";
import { documentsOf, runRules } from "../../../generator/lint/run-rules.ts";
import { activeRules } from "../../../generator/lint/settings.ts";
import type { LintProvider } from "../../../generator/lint/subject.ts";
import { completeExample, lintExample, lintFiles } from "./example.ts";

test("a card that no pattern matches is checked in full, and its errors are errors", () => {
  const { diagnostics } = lintExample(
    {
      "acme/provider/acme.yaml": "models:\n  llm:\n    predefined:\n      - models/llm/*.yaml\n",
      "acme/models/llm/rocket.yaml": "model: rocket\n",
      "acme/models/llm/old/broken.yaml": "model_type: lmm\nicon: x.svg\n",
      "acme/models/llm/old/unreadable.yaml": "model: [\n",
      "acme/models/llm/old/zero.yaml": 'pricing:\n  input: "1"\n  unit: "0"\n  currency: USD\n',
    },
    { rules: { "pricing-missing-on-llm": "off" } },
  );
  const found = diagnostics.map(
    ({ rule, file, severity }) => `${severity} ${rule} ${file.replace("acme/models/llm/", "")}`,
  );
  expect(found).toEqual([
    "warning lint/model-yaml-not-matched-by-glob old/broken.yaml",
    "error format/enum old/broken.yaml",
    "warning lint/ignored-key old/broken.yaml",
    "error format/yaml-syntax old/unreadable.yaml",
    "warning lint/model-yaml-not-matched-by-glob old/zero.yaml",
    "error lint/pricing-unit-nonstandard old/zero.yaml",
    "error lint/pricing-unit-zero old/zero.yaml",
  ]);
});

test("one bad card hides nothing of the others, and both cards of a duplicate are named", () => {
  const { diagnostics } = lintExample(
    {
      "acme/models/llm/a.yaml": "model: rocket\n",
      "acme/models/llm/b.yaml": "model: rocket\n",
      "acme/models/llm/bad.yaml": "model_type: lmm\n",
    },
    { only: ["duplicate-model-id", "model-id-differs-from-file-name"] },
  );
  expect(diagnostics.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    "lint/duplicate-model-id acme/models/llm/a.yaml",
    "lint/model-id-differs-from-file-name acme/models/llm/a.yaml",
    "lint/duplicate-model-id acme/models/llm/b.yaml",
    "lint/model-id-differs-from-file-name acme/models/llm/b.yaml",
    "format/enum acme/models/llm/bad.yaml",
  ]);
});

test("an entry of a position file is not blamed for the errors of its card", () => {
  const { diagnostics } = lintExample(
    {
      "acme/models/llm/_position.yaml": "- good\n- bad\n- gone\n",
      "acme/models/llm/good.yaml": "model: good\n",
      "acme/models/llm/bad.yaml": "model: bad\nfeatures:\n  - tool_call\n",
    },
    { only: ["position-missing-model"] },
  );
  expect(diagnostics.map(({ rule, path }) => [rule, ...path])).toEqual([
    ["lint/position-missing-model", 2],
    ["format/enum", "features", 0],
  ]);
});

test("two folders with one provider id are an error, as for generate", () => {
  const files = {
    ...completeExample({ "acme/models/llm/a.yaml": "" }),
    ...completeExample({ "beta/provider/beta.yaml": "provider: acme\n", "beta/models/llm/a.yaml": "" }),
  };
  expect(lintFiles(files).diagnostics.map(({ rule }) => rule)).toContain("format/duplicate-provider");
});

test("a finding inherits its place from where the value is written", () => {
  const { diagnostics } = lintExample(
    {
      "acme/models/llm/rocket.yaml":
        "parameter_rules:\n  - name: max_tokens\n    use_template: max_tokens\n    max: 10\n  - name: temperature\n    use_template: temperature\n    min: 0.5\n",
    },
    { only: ["default-out-of-range"] },
  );
  expect(diagnostics.map(({ path, span, message }) => [path.at(-1), span?.start.line, message])).toEqual([
    ["max", 4, "The default 64 of `max_tokens` is above the max 10."],
    ["min", 7, "The default 0 of `temperature` is below the min 0.5."],
  ]);
});

test("no rule throws, whatever a card holds", () => {
  const { active } = activeRules({});
  const keys = [
    "model",
    "model_type",
    "model_properties",
    "pricing",
    "parameter_rules",
    "features",
    "label",
    "show_on",
    "name",
    "use_template",
    "default",
    "voices",
    "input",
    "unit",
    "models",
    "llm",
    "predefined",
    "position",
    "provider",
    "__proto__",
    "x",
  ];
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1.5,
        NaN,
        Infinity,
        10n ** 30n,
        "",
        "llm",
        "tts",
        "text-embedding",
        "0.5",
        "temperature",
        "a".repeat(99),
      ),
      fc.date(),
      fc.uint8Array({ maxLength: 3 }),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie("tree"), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(tree, tree, tree, (card, model, position) => {
      const document = (file: string, data: unknown) => ({
        folder: "specs",
        file,
        text: "",
        data,
        wholeFloats: new Set<string>(),
      });
      const provider: LintProvider = {
        source: {
          folder: "specs",
          directory: "acme",
          name: "acme",
          card: document("acme/provider/acme.yaml", card),
          models: [],
          positions: [],
          unmatched: [],
        },
        entity: undefined,
        models: [],
        positions: [
          {
            section: "llm",
            document: document("acme/models/llm/_position.yaml", position),
            declaredOnly: false,
            ids: ["a", " ", "b - c"],
          },
        ],
        unmatched: [document("acme/models/llm/a.yaml", model)],
        manifest: document("acme/manifest.yaml", model),
      };
      runRules({ providers: [provider] }, [], active);
    }),
    { numRuns: 60 },
  );
});

test("nothing that is written into a good card makes lint throw", () => {
  const lines = Object.values(rules)
    .flatMap(({ example }) => Object.values(example.bad))
    .join("")
    .split("\n");
  const scalars = [
    "",
    "~",
    "[]",
    "{}",
    '""',
    "-1",
    ".inf",
    ".nan",
    "1e999",
    "99999999999999999999",
    "'\\u0000'",
    "!!binary aGk=",
    "2026-01-01",
    "*x",
    "yes",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...ruleNames),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.nat()), { minLength: 1, maxLength: 4 }),
      (name, changes) => {
        const files = Object.fromEntries(
          Object.entries(completeExample(rules[name].example.bad)).map(([path, text]) => {
            const own = text.split("\n");
            for (const [at, kind, pick] of changes) {
              const index = at % own.length;
              if (kind === 0) own.splice(index, 1);
              else if (kind === 1) own.splice(index, 0, lines[pick % lines.length] ?? "");
              else if (kind === 2)
                own[index] = (own[index] ?? "").replace(/:.*/, `: ${scalars[pick % scalars.length]}`);
              else own[index] = `${own[index]} # typecard-disable-next-line ${ruleNames[pick % ruleNames.length]}`;
            }
            return [path, own.join("\n")];
          }),
        );
        const { fixes } = lintFiles(files);
        for (const { file, document, apply } of fixes)
          expect(parseDocument({ folder: "", file, text: apply(document.text) }).document).toBeDefined();
      },
    ),
    { numRuns: 60 },
  );
});

test("each file is linted once, also one that two sections share", () => {
  const document = { folder: "specs", file: "a.yaml", text: "", data: null, wholeFloats: new Set<string>() };
  const position = { document, declaredOnly: false, ids: [] };
  const found = documentsOf({
    source: {
      folder: "specs",
      directory: "",
      name: "a",
      card: { ...document },
      models: [],
      positions: [],
      unmatched: [],
    },
    entity: undefined,
    models: [],
    positions: [
      { ...position, section: "llm" },
      { ...position, section: "rerank" },
    ],
    unmatched: [],
    manifest: undefined,
  });
  expect(found.map(({ role }) => role)).toEqual(["provider", "position"]);
});
