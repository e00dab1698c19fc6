import { describe, expect, test } from "vitest";
import { applyEdits, quoteScalar, replaceScalar } from "../../../generator/lint/edit.ts";
import { parseDocument } from "../../../generator/read/parse.ts";

function documentOf(text: string) {
  const { document } = parseDocument({ folder: "specs", file: "a.yaml", text });
  return document!;
}

describe("replaceScalar", () => {
  const replaced = (text: string, value = "CNY") => applyEdits(text, replaceScalar(documentOf(text), ["c"], value));

  test("keeps quotes and comments", () => {
    expect(replaced("c: RMB  # yuan\n")).toBe("c: CNY  # yuan\n");
    expect(replaced("c: 'RMB' # yuan\n")).toBe("c: 'CNY' # yuan\n");
    expect(replaced('{ c: "RMB" }\n')).toBe('{ c: "CNY" }\n');
    expect(replaced("c: 'x'\n", "it's")).toBe("c: 'it''s'\n");
  });

  test("quotes what would be no text without", () => {
    expect(replaced("c: x\n", "no")).toBe('c: "no"\n');
    expect(replaced("c: x\n", "1.5")).toBe('c: "1.5"\n');
    expect(replaced("c: x\n", "a: b")).toBe('c: "a: b"\n');
    expect(replaced("c: x\n", "deepseek-ai/DeepSeek-V3.1")).toBe("c: deepseek-ai/DeepSeek-V3.1\n");
  });

  test("leaves alone what is not a scalar in one line", () => {
    for (const text of [
      "a: &x RMB\nc: *x\n",
      "c: !!str RMB\n",
      "c: &x RMB\n",
      "c: |\n  RMB\n",
      "c:\n",
      "c: [RMB]\n",
      'c: "R\n  MB"\n',
    ])
      expect(replaced(text)).toBe(text);
  });
});

test("quoteScalar quotes plain numbers and times, and nothing else", () => {
  const quoted = (text: string) => applyEdits(text, quoteScalar(documentOf(text), ["c"]));
  expect(quoted("c: 2.50 # price\n")).toBe('c: "2.50" # price\n');
  expect(quoted("c: 2026-02-27 17:55:38 +8\n")).toBe('c: "2026-02-27 17:55:38 +8"\n');
  for (const text of ["c: '2.50'\n", "c: &x 2.50\n", "c: !!float 2.50\n"]) expect(quoted(text)).toBe(text);
});

test("applyEdits counts from behind a byte order mark, and makes the first of two that overlap", () => {
  expect(applyEdits("\ufeffabc", [{ start: 1, end: 2, text: "X" }])).toBe("\ufeffaXc");
  expect(applyEdits("\ufeffabc", [{ start: -1, end: 0, text: "" }])).toBe("abc");
  expect(
    applyEdits("abc", [
      { start: 1, end: 3, text: "Y" },
      { start: 0, end: 2, text: "X" },
    ]),
  ).toBe("Xc");
});
