import { expect, test } from "vitest";
import { positionFacts } from "../../../../generator/import/facts/position-facts.ts";
import { type Note, notesOf } from "../../../../generator/import/note.ts";

function order(entries: readonly string[], ids: readonly string[]) {
  const notes: Note[] = [];
  return { order: positionFacts(entries, ids, notesOf(notes, "_position.yaml")), rules: notes.map(({ rule }) => rule) };
}

test("keeps the order of entries that name models; the others follow by id", () => {
  expect(order(["b", "a"], ["a", "b", "d", "c"])).toEqual({ order: ["b", "a", "c", "d"], rules: [] });
});

test("mends case and punctuation, and leaves out what names no model", () => {
  expect(order(["Acme-2", "gone"], ["acme 2"])).toEqual({
    order: ["acme 2"],
    rules: ["position-missing-model", "position-missing-model"],
  });
});

test("takes entries apart that YAML folded into one", () => {
  expect(order(["a - b - c"], ["a", "b", "c"])).toEqual({ order: ["a", "b", "c"], rules: ["position-folded-entries"] });
});

test("says nothing where no entry names a model", () => {
  expect(order(["gone"], ["a"]).order).toBeUndefined();
  expect(order([], ["a"]).order).toBeUndefined();
});
