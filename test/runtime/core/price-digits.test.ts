import fc from "fast-check";
import { expect, test } from "vitest";
import { print } from "../../../runtime/core/decimal.ts";
import { printAmount, printRounded } from "../../../runtime/core/price-digits.ts";

/** Below one, where texts are kept, and beyond. */
const start = fc.oneof(fc.nat(12_000), fc.nat(2 ** 29));

test("amounts are printed as decimals are", () => {
  fc.assert(
    fc.property(start, fc.nat(999_999), fc.nat(6), (tenThousandths, digits, zeros) => {
      const rest = digits - (digits % 10 ** zeros);
      expect(printAmount(tenThousandths, rest)).toBe(print(BigInt(tenThousandths) * 1_000_000n + BigInt(rest), 10));
    }),
    { numRuns: 3000 },
  );
  expect([printAmount(0, 0), printAmount(0, 1), printAmount(1, 0), printAmount(25_000, 0)]).toEqual([
    "0",
    "0.0000000001",
    "0.0001",
    "2.5",
  ]);
});

test("rounded ones with seven decimals", () => {
  fc.assert(
    fc.property(start, fc.nat(999), (tenThousandths, rest) => {
      expect(printRounded(tenThousandths, rest)).toBe(print(BigInt(tenThousandths) * 1000n + BigInt(rest), 7, 7));
    }),
    { numRuns: 3000 },
  );
  expect(printRounded(0, 0)).toBe("0.0000000");
});
