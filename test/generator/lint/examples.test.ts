import { describe, expect, test } from "vitest";
import { isFormat } from "../../../generator/read/problem.ts";
import { rules } from "../../../generator/lint/registry.ts";
import { ruleNames } from "../../../generator/lint/rule-names.ts";
import { completeExample, lintExample, lintFiles } from "./example.ts";

describe.each(ruleNames)("%s", (name) => {
  const { example, fix, name: ownName } = rules[name];
  const id = `lint/${name}`;

  test("finds fault with its bad example, and only with that", () => {
    expect(ownName).toBe(name);
    const bad = lintExample(example.bad).diagnostics;
    expect(bad.filter(isFormat)).toEqual([]);
    const found = bad.filter(({ rule }) => rule === id);
    expect(found).not.toEqual([]);
    for (const { message, span, severity } of found) {
      expect(message).toMatch(/^(?:[A-Z`]|\d).*\.$/);
      expect(span).toBeDefined();
      expect(severity).toBe(rules[name].severity);
    }
    const good = lintExample(example.good).diagnostics;
    expect(good.filter((one) => one.rule === id || isFormat(one))).toEqual([]);
  });

  if (fix !== undefined)
    test("mends its bad example, once and for all", () => {
      const files = completeExample(example.bad);
      const before = lintFiles(files, { only: [name] });
      expect(before.fixes.flatMap((one) => one.rules)).toEqual(before.diagnostics.map(() => name));
      const mended = before.fixes.map(({ file, apply }) => [file, apply(files[file] ?? "")]);
      expect(lintFiles({ ...files, ...Object.fromEntries(mended) }, { only: [name] })).toEqual({
        diagnostics: [],
        fixes: [],
      });
    });
});
