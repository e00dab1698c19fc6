import { describe, expect, it } from "vitest";
import { plainTag } from "../../../generator/read/yaml11.ts";
import { parseDocument } from "../../../generator/read/parse.ts";

// What PyYAML 6.0.3 gives, from a comparison of 80,000 scalars.
const plain: readonly (readonly [text: string, tag: string, value: unknown])[] = [
  ["yes", "bool", true],
  ["No", "bool", false],
  ["ON", "bool", true],
  ["off", "bool", false],
  ["TRUE", "bool", true],
  ["tRue", "str", "tRue"],
  ["y", "str", "y"],
  ["n", "str", "n"],
  ["yES", "str", "yES"],
  ["~", "null", null],
  ["Null", "null", null],
  ["nULL", "str", "nULL"],
  ["0", "int", 0],
  ["-0", "int", 0],
  ["+12", "int", 12],
  ["014", "int", 12],
  ["-012", "int", -10],
  ["08", "str", "08"],
  ["0o14", "str", "0o14"],
  ["0b11", "int", 3],
  ["0b2", "str", "0b2"],
  ["0x1F", "int", 31],
  ["0X1F", "str", "0X1F"],
  ["1_000", "int", 1000],
  ["1__0", "int", 10],
  ["0_", "int", 0],
  ["_1", "str", "_1"],
  ["1,000", "str", "1,000"],
  ["190:20", "int", 11420],
  ["190:20:30", "int", 685230],
  ["-190:59", "int", -11459],
  ["1:60", "str", "1:60"],
  ["0:20", "str", "0:20"],
  ["9007199254740991", "int", 9007199254740991],
  ["9007199254740993", "int", 9007199254740993n],
  ["-123456789012345678901234567890", "int", -123456789012345678901234567890n],
  ["1.", "float", 1],
  ["1._", "float", 1],
  [".5", "float", 0.5],
  ["-.5", "str", "-.5"],
  ["-0.0", "float", -0],
  ["1e5", "str", "1e5"],
  ["1e-6", "str", "1e-6"],
  ["1.5e3", "str", "1.5e3"],
  ["1.5e+3", "float", 1500],
  ["1.0e-6", "float", 1e-6],
  [".5e+3", "float", 500],
  ["685.230_15e+03", "float", 685230.15],
  ["190:20:30.15", "float", 685230.15],
  ["1.2.3", "str", "1.2.3"],
  [".inf", "float", Infinity],
  ["-.INF", "float", -Infinity],
  [".NaN", "float", NaN],
  ["-.nan", "str", "-.nan"],
  [".", "str", "."],
  ["2024-05-13", "timestamp", new Date("2024-05-13T00:00:00Z")],
  ["2024-5-13", "str", "2024-5-13"],
  ["2024-5-1 1:02:03", "timestamp", new Date("2024-05-01T01:02:03Z")],
  ["2024-05-13T10:00:00.5Z", "timestamp", new Date("2024-05-13T10:00:00.500Z")],
  ["2024-05-13 10:00:00.123456789 +08:00", "timestamp", new Date("2024-05-13T02:00:00.123Z")],
  ["2024-05-13t1:00:00-5", "timestamp", new Date("2024-05-13T06:00:00Z")],
  ["0099-12-31", "timestamp", new Date("0099-12-31T00:00:00Z")],
  ["==", "str", "=="],
  ["<", "str", "<"],
];

function read(text: string) {
  return parseDocument({ folder: "specs", file: "card.yaml", text });
}

describe("plain scalars are what PyYAML makes of them", () => {
  it.each(plain)("%s is a %s", (text, tag, value) => {
    expect(plainTag(text)).toBe(tag);
    expect(read(`k: ${text}`).document?.data).toStrictEqual({ k: value });
    expect(read(`- ${text} # comment`).document?.data).toStrictEqual([value]);
    if (!text.includes(",")) expect(read(`{k: ${text}}`).document?.data).toStrictEqual({ k: value });
  });

  it.each(plain)("%s in quotes or a block is a text", (text) => {
    expect(read(`a: "${text}"\nb: '${text}'\nc: |-\n  ${text}\n`).document?.data).toStrictEqual({
      a: text,
      b: text,
      c: text,
    });
  });

  it("an empty value is null", () => {
    expect(read("a:\nb: [~, ]\n").document?.data).toStrictEqual({ a: null, b: [null] });
  });
});

describe("scalars that safe_load raises on", () => {
  it.each([
    "=",
    "<<",
    "0b_",
    "0x_",
    "2024-13-45",
    "2024-02-30",
    "0000-01-01",
    "2024-01-01 24:00:00",
    "2024-01-01T00:00:60",
    "2024-01-01T00:00:00+24:00",
  ])("%s", (text) => {
    const { document, diagnostics } = read(`k: ${text}`);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { rule: "format/yaml-scalar", severity: "error", path: ["k"], span: { start: { line: 1, column: 4 } } },
    ]);
  });

  it("a number with more digits than Python reads takes no time", () => {
    expect(read(`k: ${"1".repeat(1_000_000)}`).diagnostics).toMatchObject([{ rule: "format/yaml-scalar" }]);
  });
});

describe("explicit tags", () => {
  it.each<readonly [string, unknown]>([
    ["!!str 12", "12"],
    ["!!str", ""],
    ["!!int '3'", 3],
    ["!!int 0o14", 12],
    ["!!float 3", 3],
    ["!!float 1e5", 100000],
    ["!!bool 'yes'", true],
    ["!!null x", null],
    ["!!timestamp '2024-05-13'", new Date("2024-05-13T00:00:00Z")],
    ["!!binary aGk=", new Uint8Array([104, 105])],
    ["! '12'", 12],
    ["!!seq [1]", [1]],
    ["!!map {a: 1}", { a: 1 }],
    ["!!set {a, b, a}", ["a", "b"]],
    [
      "!!omap [a: 1, b: 2]",
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    [
      "!!pairs [a: 1, a: 2]",
      [
        ["a", 1],
        ["a", 2],
      ],
    ],
    ["!<tag:yaml.org,2002:str> 12", "12"],
  ])("%s", (text, value) => {
    expect(read(`k: ${text}`).document?.data).toStrictEqual({ k: value });
  });

  it.each([
    "!foo 1",
    "!!python/object/apply:os.system [ls]",
    "!!str [a]",
    "!!map [a]",
    "!!seq {a: 1}",
    "!!set [a]",
    "!!omap [[a]]",
  ])("%s is refused", (text) => {
    expect(read(`k: ${text}`)).toMatchObject({
      document: undefined,
      diagnostics: [{ rule: "format/yaml-tag", severity: "error" }],
    });
  });

  it.each(["!!int 3.5", "!!int ''", "!!float x", "!!bool y", "!!timestamp x", "!!binary a"])(
    "%s is refused",
    (text) => {
      expect(read(`k: ${text}`)).toMatchObject({
        document: undefined,
        diagnostics: [{ rule: "format/yaml-scalar", severity: "error" }],
      });
    },
  );
});
