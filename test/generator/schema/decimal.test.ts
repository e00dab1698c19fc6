import { describe, expect, test } from "vitest";
import { decimalText, decimalTextOfFloat } from "../../../generator/schema/decimal.ts";

describe("decimalText", () => {
  test.each<[unknown, string]>([
    ["1.50", "1.50"],
    ["0.000", "0.000"],
    [" +1_0.5\n", "10.5"],
    ["_1__0_", "10"],
    [".5", "0.5"],
    ["1.", "1"],
    ["007", "7"],
    ["-0.0", "-0.0"],
    ["1e-6", "0.000001"],
    ["1e-7", "1E-7"],
    ["12.50e-9", "1.250E-8"],
    ["1e3", "1E+3"],
    ["0e3", "0E+3"],
    ["0E-10", "0E-10"],
    ["１.５", "1.5"],
    ["٣𝟗۵", "395"],
    [3, "3"],
    [-0, "0"],
    [0.1, "0.1"],
    [1e-7, "1E-7"],
    [0.00001, "0.00001"],
    [1e20, "1E+20"],
    [2 ** 53, "9007199254740992.0"],
    [12345678901234567890n, "12345678901234567890"],
  ])("%o prints %s", (value, text) => expect(decimalText(value)).toBe(text));

  test.each([
    [""],
    ["abc"],
    ["1,5"],
    ["0x1"],
    ["."],
    ["NaN"],
    ["Infinity"],
    ["1e"],
    [true],
    [null],
    [NaN],
    [Infinity],
    [[1]],
    [new Date(0)],
  ])("%o is refused", (value) => expect(decimalText(value)).toBeUndefined());

  test("exponents that no price has are refused", () => {
    expect(decimalText("1e6144")).toBe("1E+6144");
    expect(decimalText("1e6145")).toBeUndefined();
    expect(decimalText("1e-99999999999999999999")).toBeUndefined();
  });
});

test.each([
  [3, "3.0"],
  [-0, "-0.0"],
  [1000000, "1000000.0"],
  [1e15, "1000000000000000.0"],
  [1.5e16, "1.5E+16"],
  [0.25, "0.25"],
])("the float %d prints %s", (value, text) => expect(decimalTextOfFloat(value)).toBe(text));
