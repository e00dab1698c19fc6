import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic, Severity } from "../../../generator/diagnostic.ts";
import { cleanText } from "../../../generator/report/clean-text.ts";
import { codeFrame } from "../../../generator/report/code-frame.ts";
import { displayPath } from "../../../generator/report/display-path.ts";
import { report } from "../../../generator/report/report.ts";
import { summary } from "../../../generator/report/summary.ts";
import { toJson } from "../../../generator/report/to-json.ts";

const card = "model: gpt\nlabel:\n  en_US: GPT\nmodel_type: lmm\nfeatures:\n\t- vision\n";

function at(
  severity: Severity,
  file: string,
  line: number,
  from: number,
  to: number,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const span = { start: { line, column: from, offset: 0 }, end: { line, column: to, offset: 0 } };
  return {
    rule: "format/enum",
    severity,
    folder: "specs",
    file,
    span,
    path: ["model_type"],
    message: "Not one of llm, tts.",
    ...more,
  };
}

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "typecard-report-"));
  writeFileSync(join(cwd, "card.yaml"), card);
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe("report", () => {
  const found = (): Diagnostic[] => [
    at("error", "card.yaml", 4, 13, 16, { folder: ".", hint: "did you mean `llm`?" }),
    at("error", "gone.yaml", 1, 1, 2),
    { rule: "format/unreadable", severity: "error", folder: "specs", file: "", path: [], message: "No." },
    at("warning", "card.yaml", 1, 1, 6, { folder: ".", rule: "lint/something", message: "Odd." }),
    at("info", "card.yaml", 2, 1, 6, { folder: ".", rule: "lint/other", message: "FYI." }),
  ];

  test("shows errors in full and warnings in a line", async () => {
    expect(await report(found(), { cwd, color: false, warnings: 20 })).toMatchSnapshot();
  });

  test("counts the warnings that it does not show", async () => {
    expect(await report(found(), { cwd, color: false, warnings: 1 })).toMatch(
      /\n\.\.\. and 1 more: run with --json to see all\n/,
    );
  });

  test("colours when asked to, and only then", async () => {
    expect(await report(found(), { cwd, color: true, warnings: 20 })).toContain("\u001b[31merror\u001b[39m");
    expect(await report(found(), { cwd, color: false, warnings: 20 })).not.toContain("\u001b");
  });

  test("never prints control characters of a card", async () => {
    writeFileSync(join(cwd, "evil.yaml"), "model: \u001b]0;owned\u0007\u202e\n");
    const evil = at("error", "evil.yaml", 1, 8, 12, { folder: ".", message: "\u001b[2J\u0000\u009b1m" });
    // oxlint-disable-next-line no-control-regex
    expect(await report([evil], { cwd, color: false, warnings: 20 })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  });

  test("is empty without problems", async () => {
    expect(await report([], { cwd, color: false, warnings: 20 })).toBe("");
  });
});

describe("codeFrame", () => {
  test("cuts long lines around the problem", () => {
    const frame = codeFrame(`${"x".repeat(5000)}HERE${"y".repeat(5000)}`, at("error", "", 1, 5001, 5005).span!);
    expect(Math.max(...frame.split("\n").map((line) => line.length))).toBeLessThan(180);
    const [code = "", marks = ""] = frame.split("\n");
    expect(code.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("HERE");
  });

  test("keeps the numbers of lines far down", () => {
    const text = Array.from({ length: 1200 }, (_, index) => `line${index + 1}`).join("\n");
    expect(codeFrame(text, at("error", "", 1000, 1, 5).span!)).toMatchInlineSnapshot(`
      "   998 | line998
         999 | line999
      > 1000 | line1000
             | ^^^^
        1001 | line1001
        1002 | line1002"
    `);
  });

  test("survives a place that is not in the text", () => {
    expect(codeFrame("one line", at("error", "", 9, 3, 4).span!)).toBeTypeOf("string");
    expect(codeFrame("", at("error", "", 1, 1, 1).span!)).toBeTypeOf("string");
  });
});

test("cleanText replaces each character by one", () => {
  const text = "a\u0000\u001b\u007f\u0085\u202e\ud800b";
  expect(cleanText(text)).toBe("a\u2400\u241b\u2421\ufffd\ufffd\ufffdb");
  expect(cleanText("a\nb\tc😀")).toBe("a\u240ab c😀");
  expect(cleanText("a\nb", "keep-lines")).toBe("a\nb");
});

test("displayPath is relative inside of the working directory, and as given outside", () => {
  const path = (folder: string, file: string): string => displayPath({ folder, file }, "/work/project");
  expect(path("specs", "a/b.yaml")).toBe("specs/a/b.yaml");
  expect(path("./specs/", "a.yaml")).toBe("specs/a.yaml");
  expect(path("/work/project/specs", "a.yaml")).toBe("specs/a.yaml");
  expect(path("/elsewhere", "a.yaml")).toBe("/elsewhere/a.yaml");
  expect(path("../cards", "a.yaml")).toBe("../cards/a.yaml");
  expect(path("specs", "")).toBe("specs");
});

test("toJson gives place and path", () => {
  expect(toJson(at("error", "a.yaml", 4, 13, 16, { path: ["rules", 3, "a b"] }), cwd)).toEqual({
    rule: "format/enum",
    severity: "error",
    file: "specs/a.yaml",
    line: 4,
    column: 13,
    path: 'rules[3]["a b"]',
    message: "Not one of llm, tts.",
    hint: null,
  });
});

test("summary counts problems and files", () => {
  expect(summary([])).toBe("");
  expect(summary([at("error", "a", 1, 1, 1), at("error", "a", 1, 1, 1), at("warning", "b", 1, 1, 1)])).toBe(
    "2 errors, 1 warning in 2 files",
  );
});
