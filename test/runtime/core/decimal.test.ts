import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, parse, plus, print, shift, times } from "../../../runtime/core/decimal.ts";

const Exact = Decimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });
const integer = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }).filter((n) => !Number.isSafeInteger(Number(n))),
);

describe("integers stay exact past 2^53", () => {
  test("sums and products", () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(BigInt(plus(a, b))).toBe(BigInt(a) + BigInt(b));
        expect(BigInt(times(a, b))).toBe(BigInt(a) * BigInt(b));
        expect(BigInt(times(String(a), b))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });

  test("quotients round half away from zero", () => {
    fc.assert(
      fc.property(integer, fc.bigInt({ min: 1n, max: 10n ** 25n }), (a, by) => {
        const divisor = Number.isSafeInteger(Number(by)) ? Number(by) : by;
        const expected = new Exact(String(a)).div(String(by)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        expect(new Exact(String(divide(a, divisor))).eq(expected)).toBe(true);
      }),
    );
    expect([5, 15, 25, -5, -15, 4, -4].map((n) => Number(divide(n, 10)))).toEqual([1, 2, 3, -1, -2, 0, -0]);
    expect(divide(9007199254740991, 2)).toBe(4503599627370496);
  });

  test("zeros are appended", () => {
    expect(shift(12, 3)).toBe(12000);
    expect(shift(9007199254740991, 2)).toBe(900719925474099100n);
    expect(shift(7, -2)).toBe(7);
  });
});

describe("decimals", () => {
  test("are printed in plain notation", () => {
    expect(print(0, 7, 7)).toBe("0.0000000");
    expect(print(0, 9)).toBe("0");
    expect(print(0n, 9)).toBe("0");
    expect(print(2500, 9)).toBe("0.0000025");
    expect(print(2500, 2)).toBe("25");
    expect(print(2510, 2)).toBe("25.1");
    expect(print(-2510, 2, 2)).toBe("-25.10");
    expect(print(1, 40)).toBe(`0.${"0".repeat(39)}1`);
    expect(print(123456789012345678901234500n, 4)).toBe("12345678901234567890123.45");
  });

  test("below ten are printed as all others", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e9, max: 2e9 }), fc.nat(9), fc.nat(8), fc.nat(10), (n, zeros, scale, places) => {
        const digits = n - (n % 10 ** zeros);
        const kept = Math.min(places, scale);
        // As a bigint it is printed the long way.
        expect(print(digits, scale, kept)).toBe(print(BigInt(digits), scale, kept));
      }),
      { numRuns: 2000 },
    );
    expect(print(5, 0, 7)).toBe("5");
    expect(print(50, 1, 7)).toBe("5.0");
  });

  test("read back as they were printed", () => {
    fc.assert(
      fc.property(integer, fc.nat(60), fc.nat(9), (n, scale, places) => {
        const [digits, read] = parse(print(n, scale, Math.min(places, scale)));
        expect(
          new Exact(String(digits)).div(new Exact(10).pow(read)).eq(new Exact(String(n)).div(new Exact(10).pow(scale))),
        ).toBe(true);
      }),
    );
  });

  test("are read as Python prints them", () => {
    expect(parse("3.00")).toEqual([300, 2]);
    expect(parse("1E-7")).toEqual([1, 7]);
    expect(parse("1.5E+3")).toEqual([1500, 0]);
    expect(parse("0E-8")).toEqual([0, 8]);
    expect(parse("-0.25")).toEqual([-25, 2]);
    expect(parse(".5")).toEqual([5, 1]);
    expect(parse("12345678901234567890.5")).toEqual([123456789012345678905n, 1]);
  });

  test.each(["", ".", "-", "1,5", "0x10", "NaN", "Infinity", " 1", "1e", "1e99999", "--1"])("refuse %j", (text) => {
    expect(() => parse(text)).toThrow(RangeError);
  });
});
