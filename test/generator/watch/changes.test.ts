import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Batch, collectChanges } from "../../../generator/watch/changes.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What `next` gives, and after how many milliseconds. */
function following(next: Promise<Batch>): { readonly done: () => readonly string[] | "anywhere" | undefined } {
  let result: readonly string[] | "anywhere" | undefined;
  void next.then(({ paths }) => (result = paths === undefined ? "anywhere" : [...paths]));
  return { done: () => result };
}

const never = new AbortController().signal;

test("one save is ready after a moment", async () => {
  const changes = collectChanges(() => false);
  const next = following(changes.next(never));
  await vi.advanceTimersByTimeAsync(1000);
  expect(next.done()).toBeUndefined();
  changes.add("/a");
  changes.add("/a");
  await vi.advanceTimersByTimeAsync(3);
  changes.add("/b");
  await vi.advanceTimersByTimeAsync(7);
  expect(next.done()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(5);
  expect(next.done()).toEqual(["/a", "/b"]);
});

test("a checkout is one batch", async () => {
  const changes = collectChanges(() => false);
  const next = following(changes.next(never));
  for (let file = 0; file < 300; file += 1) {
    changes.add(`/${file}`);
    await vi.advanceTimersByTimeAsync(file < 6 ? 2 : 40);
  }
  expect(next.done()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(130);
  expect(next.done()).toHaveLength(300);
});

test("a file that is gone for a moment is waited for, and one that stays away is not waited for long", async () => {
  let isGone = true;
  const changes = collectChanges(() => isGone);
  const next = following(changes.next(never));
  changes.add("/a");
  await vi.advanceTimersByTimeAsync(60);
  expect(next.done()).toBeUndefined();
  isGone = false;
  changes.add("/a");
  await vi.advanceTimersByTimeAsync(15);
  expect(next.done()).toEqual(["/a"]);

  isGone = true;
  const last = following(changes.next(never));
  changes.add("/a");
  await vi.advanceTimersByTimeAsync(150);
  expect(last.done()).toEqual(["/a"]);
});

test("changes of which nobody knows where, and changes between two calls", async () => {
  const changes = collectChanges(() => false);
  changes.add();
  changes.add("/a");
  await vi.advanceTimersByTimeAsync(500);
  const next = following(changes.next(never));
  await vi.advanceTimersByTimeAsync(1);
  expect(next.done()).toBe("anywhere");
});

test("an abort ends the wait", async () => {
  const stop = new AbortController();
  const next = collectChanges(() => false).next(stop.signal);
  stop.abort();
  await expect(next).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});
