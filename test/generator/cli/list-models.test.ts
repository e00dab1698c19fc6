import { describe, expect, test } from "vitest";
import { compareAmounts, perMillion } from "../../../generator/cli/per-million.ts";
import { printValue } from "../../../generator/cli/print-value.ts";
import { table } from "../../../generator/cli/table.ts";

describe("perMillion", () => {
  test.each([
    ["2.50", "0.000001", "2.5"],
    ["0.002", "0.001", "2"],
    ["3", "1e-6", "3"],
    ["0.1", "1E-7", "0.01"],
    ["0.000", "0.000", "0"],
    ["15", "1", "15000000"],
    ["0.0000001", "0.000001", "0.0000001"],
    ["-1.5", "0.000001", "-1.5"],
    ["1E+2", "0.001", "100000"],
  ])("%s times %s is %s", (price, unit, expected) => {
    expect(perMillion(price, unit)).toBe(expected);
  });
});

test("compareAmounts compares by value", () => {
  expect(compareAmounts("0.10", "0.1")).toBe(0);
  expect(compareAmounts("9", "10")).toBe(-1);
  expect(compareAmounts("0.3", "0.29999999999999999999")).toBe(1);
});

test("printValue prints what JSON has no word for", () => {
  const value = JSON.parse('{"__proto__": 1, "2": 2, "1": 1}') as object;
  expect(printValue(value)).toBe('{"1":1,"2":2,"__proto__":1}');
  expect(printValue({ big: 12345678901234567890n, none: undefined, nan: Number.NaN })).toBe(
    '{"big":12345678901234567890,"nan":null}',
  );
  expect(printValue([new Date("2024-05-13"), new Date("2024-05-13T10:00:00Z"), new Uint8Array([104, 105])])).toBe(
    '["2024-05-13","2024-05-13T10:00:00.000Z","hi"]',
  );
});

test("table aligns numbers, cuts at the terminal's width and cleans", () => {
  expect(
    table(
      ["A", "N"],
      [
        ["x", "10"],
        ["\u001byy", "9"],
      ],
      { color: false, width: undefined },
    ),
  ).toBe("A     N\nx    10\n␛yy   9\n");
  expect(table(["A"], [["abcdefghij"]], { color: false, width: 5 })).toBe("A\nabcd…\n");
  expect(table(["A"], [], { color: false, width: 5 })).toBe("");
});
