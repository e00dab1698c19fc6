import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { abortError, race, sleep, whenAborted } from "../../../runtime/http/abort.ts";

test("gives the reason where it is an AbortError, else one with the reason as its cause", () => {
  const plain = AbortSignal.abort();
  expect(abortError(plain)).toBe(plain.reason);
  const error = abortError(AbortSignal.abort("enough"));
  expect(error).toBeInstanceOf(DOMException);
  expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
});

test("adds one listener to a signal, and takes it away with the last that waits", () => {
  const { signal } = new AbortController();
  const forgets = Array.from({ length: 20 }, () => whenAborted(signal, () => {}));
  expect(getEventListeners(signal, "abort").length).toBe(1);
  for (const forget of forgets.slice(1)) forget();
  expect(getEventListeners(signal, "abort").length).toBe(1);
  for (const forget of forgets) forget();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("waits again on a signal that nobody waited on any more", () => {
  const controller = new AbortController();
  whenAborted(controller.signal, () => {})();
  let runs = 0;
  whenAborted(controller.signal, () => (runs += 1));
  controller.abort();
  expect(runs).toBe(1);
});

test("runs all that wait when the signal is aborted, and what comes later at once", async () => {
  const controller = new AbortController();
  const runs: number[] = [];
  whenAborted(controller.signal, () => runs.push(1));
  const forget = whenAborted(controller.signal, () => runs.push(2));
  whenAborted(controller.signal, () => runs.push(3));
  forget();
  const slept = sleep(60_000, controller.signal).catch((thrown: unknown) => thrown);
  controller.abort();
  expect(runs).toEqual([1, 3]);
  expect(await slept).toBe(controller.signal.reason);
  whenAborted(controller.signal, () => runs.push(4));
  expect(runs).toEqual([1, 3, 4]);
});

test("waits for a promise until the signal is aborted", async () => {
  const controller = new AbortController();
  expect(await race(controller.signal, Promise.resolve(1))).toBe(1);
  const raced = race(controller.signal, new Promise(() => {})).catch((thrown: unknown) => thrown);
  controller.abort("enough");
  expect(await raced).toBe("enough");
  await expect(race(controller.signal, Promise.resolve(1))).rejects.toBe("enough");
});
