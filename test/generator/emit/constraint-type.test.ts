import { Project, ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import type { ParameterConstraint } from "../../../generator/schema/parameter-constraint.ts";
import { type CardRule, parametersModule } from "../../support/parameter-set.ts";

const rules: readonly CardRule[] = [
  { name: "thinking", type: "boolean" },
  { name: "budget", type: "int" },
  { name: "temperature", type: "float" },
  { name: "top_p", type: "float" },
  { name: "effort", type: "string", options: ["low", "high", "max"] },
  { name: "format", type: "string", options: ["text", "json", "schema"] },
  { name: "schema", type: "text" },
  { name: "max_tokens", type: "int", required: true, default: 50 },
  { name: "mode", type: "string", options: ["a", "b"], required: true, default: "a" },
];

const models: readonly (readonly ParameterConstraint[])[] = [
  [{ exclusive: ["temperature", "top_p"] }],
  [
    { when: { thinking: [true] }, forbid: ["temperature"] },
    { when: { thinking: [false] }, limit: { effort: { options: ["low", "high"] } }, forbid: ["budget"] },
    { requires: { budget: ["thinking"] } },
  ],
  [
    { when: { format: ["text", null] }, forbid: ["schema"] },
    { when: { format: ["schema"] }, require: ["schema", "max_tokens"] },
  ],
  [{ requires: { top_p: ["temperature", "max_tokens"] } }],
  [{ when: { mode: ["a"] }, forbid: ["budget"] }],
  [{ less: ["budget", "max_tokens"] }, { when: { budget: [3] }, forbid: ["top_p"] }],
  // More unions than anyone wants to wait for: the last are left to the run time.
  [
    { exclusive: ["thinking", "budget", "temperature", "top_p", "effort"] },
    { exclusive: ["budget", "temperature", "top_p", "effort", "format"] },
    { exclusive: ["schema", "format", "thinking"] },
  ],
  [
    { when: { thinking: [true], effort: ["high", "max"] }, forbid: ["temperature"], require: ["budget"] },
    { when: { format: ["schema"], schema: [null] }, limit: { top_p: { options: [0, 1] } } },
    { when: { thinking: [null], mode: ["a"] }, forbid: ["schema"] },
  ],
  [{ when: { schema: [null] }, forbid: ["budget"] }],
  [{ when: { budget: [3], thinking: [true] }, forbid: ["top_p"] }],
];

const cases: readonly (readonly [model: number, literal: string, compiles: boolean])[] = [
  [0, "{}", true],
  [0, "{ temperature: 1, effort: 'low' }", true],
  [0, "{ temperature: 1, top_p: undefined }", true],
  [0, "{ temperature: 1, top_p: 1 }", false],
  [0, "{ temprature: 1 }", false],
  [0, "{ temperature: '1' }", false],
  [0, "{ effort: 'mid' }", false],
  [1, "{ thinking: true, budget: 3, effort: 'max' }", true],
  [1, "{ thinking: true, temperature: 1 }", false],
  [1, "{ thinking: false, temperature: 1, effort: 'high' }", true],
  [1, "{ thinking: false, effort: 'max' }", false],
  [1, "{ thinking: false, budget: 1 }", false],
  [1, "{ budget: 1 }", false],
  [1, "{ temperature: 1, effort: 'max' }", true],
  [1, "{ thinking: undefined, temperature: 1 }", true],
  [1, "{ thinking: flag }", true],
  [1, "{ thinking: flag, temperature: 1 }", false],
  [2, "{ format: 'schema', schema: '{}' }", true],
  [2, "{ format: 'schema' }", false],
  [2, "{ schema: '{}' }", false],
  [2, "{ format: 'text', schema: '{}' }", false],
  [2, "{ format: 'json', schema: '{}' }", true],
  [2, "{ format: 'json' }", true],
  [3, "{ top_p: 1 }", false],
  [3, "{ top_p: 1, temperature: 1 }", true],
  [3, "{ temperature: 1 }", true],
  [4, "{ budget: 1 }", false],
  [4, "{ mode: 'a', budget: 1 }", false],
  [4, "{ mode: 'b', budget: 1 }", true],
  [4, "{ mode: 'a' }", true],
  [5, "{ budget: 3, top_p: 1, max_tokens: 1 }", true],
  [6, "{ thinking: true, budget: 1 }", false],
  [6, "{ budget: 1, format: 'text' }", false],
  [6, "{ schema: '', format: 'text' }", true],
  [7, "{ thinking: true, effort: 'low', temperature: 1 }", true],
  [7, "{ thinking: true, effort: 'max', temperature: 1, budget: 1 }", false],
  [7, "{ thinking: true, effort: 'max' }", false],
  [7, "{ thinking: true, effort: 'max', budget: 1 }", true],
  [7, "{ thinking: false, effort: 'max', temperature: 1 }", true],
  [7, "{ effort: 'max', temperature: 1 }", true],
  [7, "{ thinking: true, temperature: 1 }", true],
  [7, "{ format: 'schema', top_p: 0.5 }", false],
  [7, "{ format: 'schema', top_p: 1 }", true],
  [7, "{ format: 'schema', top_p: 0.5, thinking: true, schema: '{}' }", true],
  [7, "{ format: 'json', top_p: 0.5 }", true],
  [7, "{ schema: '{}' }", false],
  [7, "{ mode: 'a', schema: '{}' }", false],
  [7, "{ mode: 'b', schema: '{}' }", true],
  [7, "{ temprature: 1 }", false],
  [8, "{ budget: 1 }", false],
  [8, "{ budget: 1, schema: '' }", true],
  [9, "{ budget: 3, thinking: true, top_p: 1 }", true],
];

describe("the type of constrained parameters", () => {
  let errors: ReadonlyMap<number, string>;

  beforeAll(() => {
    const { text, types } = parametersModule(models.map((constraints) => ({ rules, constraints })));
    const lines = cases.map(([model, literal], index) => `export const case${index}: ${types[model]} = ${literal};`);
    const consumer = `import type { ${types.join(", ")} } from "./parameters.js";\ndeclare const flag: boolean;\n${lines.join("\n")}\n`;
    errors = typeErrors({ "parameters.ts": text, "consumer.ts": consumer });
  }, 60_000);

  test.each(cases.map((each, index) => [...each, index] as const))(
    "of model %i: %s compiles: %s",
    (_model, _literal, compiles, index) => {
      expect([compiles, errors.get(index + 2)]).toEqual([compiles, compiles ? undefined : expect.any(String)]);
    },
  );

  test("is made by code that compiles", () => {
    expect([...errors.keys()].filter((line) => line < 2)).toEqual([]);
  });
});

/** Errors of the consumer by its line, from 0; those of other files count as line 0. */
function typeErrors(files: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  const project = new Project({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      isolatedDeclarations: true,
      declaration: true,
      verbatimModuleSyntax: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      skipLibCheck: true,
      paths: { "typecard/runtime": ["./runtime/core/index.ts"] },
      types: [],
      allowImportingTsExtensions: true,
      noEmit: true,
    },
  });
  for (const [path, text] of Object.entries(files))
    project.createSourceFile(`node_modules/.cache/constraint-type/${path}`, text, { overwrite: true });
  const own = project.getSourceFiles("**/node_modules/.cache/constraint-type/*.ts");
  const found = own.flatMap((file) => file.getPreEmitDiagnostics());
  return new Map(
    found.map((diagnostic) => {
      const message = diagnostic.getMessageText();
      const isConsumer = diagnostic.getSourceFile()?.getBaseName() === "consumer.ts";
      return [
        isConsumer ? (diagnostic.getLineNumber() ?? 1) - 1 : 0,
        typeof message === "string" ? message : message.getMessageText(),
      ];
    }),
  );
}
