import { expect, test } from "vitest";
import { isZero, powerOfTen, shifted } from "../../../../generator/import/facts/decimal.ts";

test.each([
  ["0.0025", 3, "2.50"],
  ["15", 0, "15.00"],
  ["0.00013", 3, "0.13"],
  ["1.50", 0, "1.50"],
  ["0.000135", 1, "0.00135"],
  ["2", -6, "0.000002"],
  ["1e-7", 6, "0.10"],
  ["0.000", 6, "0.00"],
  [".5", 0, "0.50"],
  ["-1.5", 1, "-15.00"],
])("%s moved by %i places is %s", (text, places, expected) => {
  expect(shifted(text, places)).toBe(expected);
});

test.each([
  ["0.000001", -6],
  ["0.001", -3],
  ["1", 0],
  ["1000000", 6],
  ["1e-6", -6],
  ["0.0010", -3],
  ["0", undefined],
  ["0.000", undefined],
  ["0.002", undefined],
  ["11", undefined],
])("%s is ten to the %s", (text, expected) => {
  expect(powerOfTen(text)).toBe(expected);
});

test("zero is zero however it is written", () => {
  expect(["0", "0.000", "0e9", ".0"].every(isZero)).toBe(true);
  expect(["0.001", "1", "1e-9"].some(isZero)).toBe(false);
});
