import * as z from "zod";
import { decimalText } from "./decimal.ts";
import { readFlag, readNumber, readText, readWholeNumber } from "./lax.ts";

/** What a reader of ours says about a value that it refuses; it travels in `params` of a zod issue. */
export interface Refusal {
  readonly rule: string;
  readonly expected: string;
}

/**
 * A schema for one scalar: `read` gives the value, or `undefined` to refuse it. `json` is the JSON Schema of what a person should
 * write, which is narrower than what is read.
 */
export function scalar<T>(refusal: Refusal, json: Record<string, unknown>, read: (value: unknown) => T | undefined) {
  return z
    .unknown()
    .transform((input, context): T => {
      const value = input === undefined ? undefined : read(input);
      if (value !== undefined) return value;
      const params = input === undefined ? { ...refusal, rule: "format/missing-key" } : refusal;
      context.issues.push({ code: "custom", input, params });
      return z.NEVER;
    })
    .meta(json);
}

/** A text, as it is: never trimmed, never made from a number. */
export const text = scalar({ rule: "format/type", expected: "a text" }, { type: "string" }, readText);

/** A boolean, or one of the words and digits that stand for it. */
export const flag = scalar({ rule: "format/type", expected: "true or false" }, { type: "boolean" }, readFlag);

/** A whole number. */
export const wholeNumber = scalar(
  { rule: "format/number", expected: "a whole number" },
  { type: "integer" },
  readWholeNumber,
);

/** A number; infinity and NaN are numbers too. */
export const number = scalar({ rule: "format/number", expected: "a number" }, { type: "number" }, readNumber);

/** An exact decimal number, kept as the text that Python's `Decimal` prints. */
export const decimal = scalar(
  { rule: "format/decimal", expected: 'a decimal number, best in quotes, such as "0.50"' },
  { type: ["string", "number"] },
  decimalText,
);

/** A mapping with these keys; other keys are dropped. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.preprocess(onlyMapping, z.object(shape));
}

/** Keeps what is a mapping in YAML; a timestamp or binary, which JavaScript holds as an object too, becomes a value that no mapping schema takes. */
export function onlyMapping(value: unknown): unknown {
  return value instanceof Date || value instanceof Uint8Array || value instanceof Map || value instanceof Set
    ? null
    : value;
}
