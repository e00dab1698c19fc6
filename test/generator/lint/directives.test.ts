import { describe, expect, test } from "vitest";
import { readDirectives } from "../../../generator/lint/directives.ts";
import { lintExample } from "./example.ts";

const read = (text: string) =>
  readDirectives({ text }).map(({ rule, line, span }) => [rule, line, `${span.start.line}:${span.start.column}`]);

describe("readDirectives", () => {
  test("reads rules for a file and for the next line that says something", () => {
    expect(
      read(
        "# typecard-disable a, lint/b -- both, c\nx: 1\n  # typecard-disable-next-line c\n\n# a comment\ny: 2 # typecard-disable d\n",
      ),
    ).toEqual([
      ["a", undefined, "1:20"],
      ["b", undefined, "1:23"],
      ["c", 6, "3:32"],
      ["d", undefined, "6:25"],
    ]);
  });

  test("reads CRLF, a comment without a rule, and a reason without words", () => {
    expect(
      read("# typecard-disable-next-line a --\r\nx: 1\r\n#typecard-disable\r\n#typecard-disable -- why\r\n"),
    ).toEqual([
      ["a", 2, "1:30"],
      ["", undefined, "3:1"],
      ["", undefined, "4:1"],
    ]);
  });

  test("reads comments alone: not texts that look like one, and no other word", () => {
    const text = [
      'a: "# typecard-disable x"',
      "b: |",
      "  # typecard-disable x",
      "c: >-",
      "",
      "    # typecard-disable x",
      "d: plain# typecard-disable x",
      "# typecard-disabled x",
      "# typecard-disable-line x",
      "# see typecard-disable x",
      "",
    ].join("\n");
    expect(read(text)).toEqual([]);
  });
});

describe("comments in cards", () => {
  const card = (comment: string) => ({
    "acme/models/llm/rocket.yaml": `${comment}pricing:\n  input: "1"\n  unit: "0"\n  currency: RMB\n`,
  });
  const rulesOf = (files: Readonly<Record<string, string>>, only?: readonly string[]) =>
    lintExample(files, only === undefined ? {} : { only }).diagnostics.map(
      ({ rule, span }) => `${rule} ${span?.start.line}`,
    );

  test("switch off what they name, where they name it", () => {
    expect(rulesOf(card(""))).toEqual([
      "lint/pricing-unit-nonstandard 3",
      "lint/pricing-unit-zero 3",
      "lint/currency-not-iso4217 4",
    ]);
    expect(rulesOf(card("# typecard-disable pricing-unit-zero, pricing-unit-nonstandard\n"))).toEqual([
      "lint/currency-not-iso4217 5",
    ]);
    expect(
      rulesOf({
        "acme/models/llm/rocket.yaml":
          'pricing:\n  input: "1"\n  # typecard-disable-next-line pricing-unit-zero -- on purpose\n  unit: "0"\n  currency: USD\n',
      }),
    ).toEqual(["lint/pricing-unit-nonstandard 4"]);
  });

  test("are reported when they switch off nothing, in words that help", () => {
    const { diagnostics } = lintExample({
      "acme/models/llm/rocket.yaml":
        '# typecard-disable pricing-unit-zer, yaml-bom, format/enum\n# typecard-disable\npricing:\n  input: "1"\n  unit: "0.000001"\n  currency: USD\n',
    });
    expect(diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ["lint/unused-disable", "info", "`pricing-unit-zer` is no lint rule. Did you mean `pricing-unit-zero`?"],
      ["lint/unused-disable", "info", "`yaml-bom` finds nothing in this file."],
      ["lint/unused-disable", "info", "What makes a card unreadable cannot be switched off."],
      ["lint/unused-disable", "info", "The comment names no rule to switch off."],
    ]);
  });

  test("count for rules that did not run as neither used nor unused", () => {
    expect(rulesOf(card("# typecard-disable yaml-crlf\n"), ["pricing-unit-zero", "unused-disable"])).toEqual([
      "lint/pricing-unit-zero 4",
    ]);
  });

  test("switch off what earlier stages find, but no error of the format", () => {
    const duplicate = "model: rocket\ndeprecated: true\ndeprecated: false\n";
    expect(rulesOf({ "acme/models/llm/rocket.yaml": duplicate }, ["yaml-duplicate-key"])).toEqual([
      "lint/yaml-duplicate-key 3",
    ]);
    expect(
      rulesOf({ "acme/models/llm/rocket.yaml": `# typecard-disable yaml-duplicate-key\n${duplicate}` }, [
        "yaml-duplicate-key",
      ]),
    ).toEqual([]);
    expect(
      rulesOf({ "acme/models/llm/rocket.yaml": "# typecard-disable format/enum\nmodel_type: lmm\n" }, [
        "unused-disable",
      ]),
    ).toEqual(["lint/unused-disable 1", "format/enum 2"]);
  });
});
