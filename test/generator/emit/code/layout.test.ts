import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { data, print, pureCall, type ObjectCode } from "../../../../generator/emit/code/layout.ts";

const word = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9 _.-]{0,30}$/),
  fc.stringMatching(/^[一-龥 a-z]{1,60}$/),
  fc.string({ maxLength: 120 }),
);
const leaf = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(leaf, { maxLength: 12 }),
    fc.array(tie("any"), { maxLength: 6 }),
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z_]{1,12}$/), word), tie("any"), { maxKeys: 6 }),
  ),
})).any;

function layOut(head: string, tree: unknown, call: boolean): string {
  const code = data(tree);
  const wrapped = call && typeof code !== "string" && code.kind !== "call" ? pureCall("make", code) : code;
  return `${head}${print(wrapped, 0, head.length, 1)};\n`;
}

describe("print", () => {
  test("is what prettier would print", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), value, { minKeys: 1, maxKeys: 5 }),
        fc.boolean(),
        async (tree, call) => {
          const text = layOut("export const value: Model = ", tree, call);
          expect(text).toBe(await format(text, { parser: "typescript", printWidth: 120 }));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("keeps the data", () => {
    fc.assert(
      fc.property(value, (tree) => {
        const text = print(data(tree), 0, 0, 0);
        const read: unknown = new Function(`return (${text});`)();
        expect(read).toEqual(tree);
      }),
      { numRuns: 500 },
    );
  });

  test("keeps a key that is equal to its value", () => {
    const tree = { "": "", a: "a", true: true, null: null, NaN: 1 };
    expect(new Function(`return ${print(data(tree), 0, 0, 0)};`)()).toEqual(tree);
    expect(print({ kind: "object", entries: [["llm", "llm"]], inline: true }, 0, 0, 0)).toBe("{ llm }");
  });

  test("puts small objects on one line and large ones on several", () => {
    const tree = data({ small: { a: 1, b: "two" }, large: { a: 1, b: 2, c: 3, d: 4, e: 5 } }) as ObjectCode;
    expect(print({ ...tree, inline: false }, 0, 0, 0)).toMatchInlineSnapshot(`
      "{
        small: { a: 1, b: "two" },
        large: {
          a: 1,
          b: 2,
          c: 3,
          d: 4,
          e: 5,
        },
      }"
    `);
  });
});
