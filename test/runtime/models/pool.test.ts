import { expect, test } from "vitest";
import { chunked, pool } from "../../../runtime/models/pool.ts";

test("results stand in the order of the items", async () => {
  const results = await pool([30, 10, 20], 3, undefined, async (ms) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return ms;
  });
  expect(results).toEqual([30, 10, 20]);
});

test("the first failure aborts what is under way", async () => {
  const aborted: number[] = [];
  const running = pool([1, 2], 2, undefined, async (item, signal) => {
    if (item === 1) throw new Error("no");
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    aborted.push(item);
  });
  await expect(running).rejects.toThrow("no");
  expect(aborted).toEqual([2]);
});

test("a caller who has gone away is told so by every task that begins", async () => {
  const running = pool([1, 2], 1, AbortSignal.abort(), async (_, signal) => signal.throwIfAborted());
  await expect(running).rejects.toMatchObject({ name: "AbortError" });
});

test("nothing runs for no items, and one at a time at least", async () => {
  expect(await pool([], 3, undefined, async () => 1)).toEqual([]);
  expect(await pool([1, 2], 0, undefined, async (item) => item)).toEqual([1, 2]);
});

test("chunks keep the order", () => {
  expect(chunked([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunked([], 2)).toEqual([]);
});
