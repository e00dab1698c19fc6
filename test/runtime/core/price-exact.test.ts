import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exactPrice } from "../../../runtime/core/price-sum.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import { tableOf } from "./price-table-of.ts";

const Exact = Decimal.clone({ precision: 300, toExpNeg: -1000, toExpPos: 1000 });
const seven = (amount: Decimal) => amount.toDecimalPlaces(7, Decimal.ROUND_HALF_UP);

const price = fc
  .tuple(fc.oneof(fc.nat(100_000), fc.bigInt({ min: 0n, max: 10n ** 24n })), fc.nat(20))
  .map(([digits, scale]) => new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale));
const anyUnit = fc.oneof(fc.constantFrom("0.000001", "0.001", "1", "1E-9", "1000000"), price);
const total = fc.oneof(fc.maxSafeInteger().map(Math.abs), fc.nat(2_000_000));
/** A total and what it is made of. */
const split = (size: number) =>
  fc
    .tuple(total, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size }))
    .map(([whole, shares]) => {
      let left = whole;
      const parts = shares.map((share) => {
        const part = Math.floor(left * share);
        left -= part;
        return part;
      });
      return { whole, parts, left };
    });

test("components, sides and total are what exact decimals give", () => {
  fc.assert(
    fc.property(
      fc.array(price, { minLength: 9, maxLength: 9 }),
      anyUnit,
      split(4),
      split(3),
      (prices, unit, prompt, completion) => {
        const [
          input,
          cached_input,
          cache_write,
          cache_write_1h,
          audio_input,
          output,
          reasoning,
          audio_output,
          image_output,
        ] = prices;
        const table = tableOf({
          unit,
          input: input!,
          cached_input,
          cache_write,
          cache_write_1h,
          audio_input,
          output,
          reasoning,
          audio_output,
          image_output,
        });
        const [cached, written, written1h, audio] = prompt.parts;
        const [thought, spoken, drawn] = completion.parts;
        const got = priceUsage(table, {
          promptTokens: prompt.whole,
          cachedInputTokens: cached,
          cacheWriteTokens: written! + written1h!,
          cacheWrite1hTokens: written1h,
          audioInputTokens: audio,
          completionTokens: completion.whole,
          reasoningTokens: thought,
          audioOutputTokens: spoken,
          imageOutputTokens: drawn,
        });
        const sum = (counts: readonly number[], of: readonly (string | undefined)[]) =>
          counts.reduce(
            (amount, count, index) => amount.plus(new Exact(count).times(of[index]!).times(unit)),
            new Exact(0),
          );
        const promptAmount = sum([prompt.left, ...prompt.parts], prices.slice(0, 5));
        const completionAmount = sum([completion.left, ...completion.parts], prices.slice(5));
        expect(got.promptPrice).toBe(seven(promptAmount).toFixed(7));
        expect(got.completionPrice).toBe(seven(completionAmount).toFixed(7));
        expect(got.totalPrice).toBe(seven(promptAmount).plus(seven(completionAmount)).toFixed(7));
        expect(exactPrice(got)).toBe(promptAmount.plus(completionAmount).toFixed());
        for (const { count, unitPrice, amount } of got.components!)
          expect(amount).toBe(new Exact(unitPrice).times(count).toFixed());
      },
    ),
    { numRuns: 500 },
  );
});

test("seconds by the minute, whatever the price", () => {
  const duration = fc
    .tuple(fc.nat(1_000_000), fc.nat(6))
    .map(([digits, scale]) => new Exact(digits).div(new Exact(10).pow(scale)).toFixed(scale));
  fc.assert(
    fc.property(price, duration, price, (input, seconds, per_request) => {
      const got = priceUsage(tableOf({ input, unit: "1", input_per: "minute", per_request }), { seconds });
      // Sixtieths in whole numbers: rounding comes last.
      const sixtieths = new Exact(seconds).times(input).plus(new Exact(per_request).times(60));
      expect(got.totalPrice).toBe(
        new Exact(sixtieths.times(1e7).div(60).toDecimalPlaces(0, Decimal.ROUND_HALF_UP)).div(1e7).toFixed(7),
      );
    }),
    { numRuns: 500 },
  );
});

test("multipliers are exact", () => {
  fc.assert(
    fc.property(price, price, price, price, total, (input, multiplier, windowMultiplier, unit, promptTokens) => {
      const table = tableOf({
        input,
        unit,
        service_tiers: { batch: { multiplier } },
        windows: [{ from: "10:00", to: "12:00", multiplier: windowMultiplier }],
      });
      const usage = { promptTokens, completionTokens: 0 };
      const full = new Exact(promptTokens).times(input).times(unit);
      const at = (time: string, serviceTier?: string) =>
        priceUsage(table, usage, { at: `2026-01-01T${time}:00Z`, serviceTier }).totalPrice;
      expect(at("09:59")).toBe(seven(full).toFixed(7));
      expect(at("10:00")).toBe(seven(full.times(windowMultiplier)).toFixed(7));
      expect(at("12:00", "batch")).toBe(seven(full.times(multiplier)).toFixed(7));
      expect(at("11:00", "batch")).toBe(seven(full.times(multiplier).times(windowMultiplier)).toFixed(7));
    }),
  );
});
