import { expect, test } from "vitest";
import { flatten } from "../../../runtime/http/flatten.ts";

let left = false;
async function* lists(fail = false): AsyncGenerator<readonly number[], string, undefined> {
  left = false;
  try {
    yield [1, 2];
    if (fail) throw new Error("broken");
    yield [3];
    return "all";
  } finally {
    left = true;
  }
}

test("gives item by item and then what the generator returns", async () => {
  const items = flatten(lists());
  const steps = [await items.next(), await items.next(), await items.next(), await items.next(), await items.next()];
  expect(steps.map((it) => it.value)).toEqual([1, 2, 3, "all", undefined]);
  expect(steps.map((it) => it.done)).toEqual([false, false, false, true, true]);
});

test("keeps the order for one who does not wait", async () => {
  const items = flatten(lists());
  const steps = await Promise.all([items.next(), items.next(), items.next(), items.next(), items.next()]);
  expect(steps.map((it) => it.value)).toEqual([1, 2, 3, "all", undefined]);
});

test("passes an error on, after what came before it", async () => {
  const found: number[] = [];
  await expect(
    (async () => {
      for await (const item of flatten(lists(true))) found.push(item);
    })(),
  ).rejects.toThrow("broken");
  expect(found).toEqual([1, 2]);
});

test("ends the generator when the loop is left", async () => {
  const items = flatten(lists());
  for await (const item of items) if (item === 1) break;
  expect(left).toBe(true);
  expect(await items.next()).toEqual({ done: true, value: undefined });
});
