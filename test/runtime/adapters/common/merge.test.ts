import { expect, test } from "vitest";
import { mergeDeep } from "../../../../runtime/adapters/common/merge.ts";

test.each([
  ["fields are added", { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ["a later value wins", { a: 1 }, { a: 2 }, { a: 2 }],
  [
    "objects are merged deeply",
    { a: { b: 1, c: { d: 1 } } },
    { a: { c: { e: 2 } } },
    { a: { b: 1, c: { d: 1, e: 2 } } },
  ],
  ["lists are replaced", { a: [1, 2] }, { a: [3] }, { a: [3] }],
  ["null replaces", { a: { b: 1 } }, { a: null }, { a: null }],
  ["undefined changes nothing", { a: 1 }, { a: undefined }, { a: 1 }],
])("%s", (_, base, patch, merged) => {
  expect(mergeDeep(base, patch)).toEqual(merged);
});

test("a key __proto__ stays data", () => {
  const merged = mergeDeep({}, JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>);
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  expect(JSON.stringify(merged)).toBe('{"__proto__":{"polluted":true}}');
});
