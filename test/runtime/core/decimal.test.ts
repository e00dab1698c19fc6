import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, print, round, shift } from "../../../runtime/core/decimal.ts";

const Exact = Decimal.clone({ precision: 400, toExpNeg: -1000, toExpPos: 1000 });
const integer = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }));

describe("integers", () => {
  test("are rounded half away from zero, divided or not", () => {
    fc.assert(
      fc.property(integer, fc.nat(30), fc.nat(30), fc.constantFrom(1, 3, 7), (n, scale, places, divisor) => {
        const expected = new Exact(String(n))
          .div(new Exact(10).pow(scale))
          .div(divisor)
          .toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
        expect(
          new Exact(10)
            .pow(-places)
            .times(String(round(n, scale, places, divisor)))
            .eq(expected),
        ).toBe(true);
      }),
    );
    expect([5n, 15n, 25n, -5n, -15n, 4n, -4n].map((n) => round(n, 1, 0))).toEqual([1n, 2n, 3n, -1n, -2n, 0n, 0n]);
    expect([round(1n, 0, 2, 3), round(2n, 0, 2, 3), round(5n, 3, 0, 3)]).toEqual([33n, 67n, 0n]);
  });

  test("get zeros appended", () => {
    expect(shift(12n, 3)).toBe(12000n);
    expect(shift(9007199254740991n, 2)).toBe(900719925474099100n);
    expect(shift(7n, 0)).toBe(7n);
  });
});

describe("decimals", () => {
  test("are printed in plain notation", () => {
    expect(print(0n, 7, 7)).toBe("0.0000000");
    expect(print(0n, 9)).toBe("0");
    expect(print(0n, 9)).toBe("0");
    expect(print(2500n, 9)).toBe("0.0000025");
    expect(print(2500n, 2)).toBe("25");
    expect(print(2510n, 2)).toBe("25.1");
    expect(print(-2510n, 2, 2)).toBe("-25.10");
    expect(print(1n, 40)).toBe(`0.${"0".repeat(39)}1`);
    expect(print(123456789012345678901234500n, 4)).toBe("12345678901234567890123.45");
  });

  test("keep zeros at their end up to some places", () => {
    expect(print(5n, 0, 7)).toBe("5");
    expect(print(50n, 1, 7)).toBe("5.0");
    expect(print(1000n, 3, 1)).toBe("1.0");
    expect(print(1200n, 3, 1)).toBe("1.2");
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
    expect(parse("3.00")).toEqual([300n, 2]);
    expect(parse("1E-7")).toEqual([1n, 7]);
    expect(parse("1.5E+3")).toEqual([1500n, 0]);
    expect(parse("0E-8")).toEqual([0n, 8]);
    expect(parse("-0.25")).toEqual([-25n, 2]);
    expect(parse(".5")).toEqual([5n, 1]);
    expect(parse("12345678901234567890.5")).toEqual([123456789012345678905n, 1]);
  });

  test.each(["", ".", "-", "1,5", "0x10", "NaN", "Infinity", " 1", "1e", "1e99999", "--1"])("refuse %j", (text) => {
    expect(() => parse(text)).toThrow(RangeError);
  });
});
