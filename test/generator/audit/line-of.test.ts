import { expect, test } from "vitest";
import { lineOf } from "../../../generator/audit/line-of.ts";
import type { Document } from "../../../generator/read/document.ts";

const document = (text: string): Document => ({ folder: "", file: "", text, data: null, wholeFloats: new Set() });

const text = `# pricing: no
model: x
tiers:
  input: 1
pricing: # here
  # input: no
  unit: "1"

  input: "2"
deprecated: true
`;

test.each([
  [["pricing", "input"], 9],
  [["pricing", "checked"], 5],
  [["pricing"], 5],
  [["deprecated"], 10],
])("%j is in line %i", (path, line) => {
  expect(lineOf(document(text), path)).toBe(line);
});

test("cards that are not in blocks are parsed", () => {
  expect(lineOf(document('{model: x,\n pricing: {unit: "1",\n  input: "2"}}\n'), ["pricing", "input"])).toBe(3);
  expect(lineOf(document('model: x\npricing: {unit: "1",\n  input: "2"}\n'), ["pricing", "input"])).toBe(3);
});
