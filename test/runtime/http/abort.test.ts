import { expect, test } from "vitest";
import { abortError, sleep, whenAborted } from "../../../runtime/http/abort.ts";

test("gives the reason where it is an AbortError, else one with the reason as its cause", () => {
  const plain = AbortSignal.abort();
  expect(abortError(plain)).toBe(plain.reason);
  const error = abortError(AbortSignal.abort("enough"));
  expect(error).toBeInstanceOf(DOMException);
  expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(abortError(undefined).name).toBe("AbortError");
});

test("adds one listener to a signal, and takes it away with the last that waits", () => {
  const { signal } = new AbortController();
  const changes: string[] = [];
  signal.addEventListener = () => void changes.push("add");
  signal.removeEventListener = () => void changes.push("remove");
  const forgets = Array.from({ length: 20 }, () => whenAborted(signal, () => {}));
  for (const forget of forgets) forget();
  for (const forget of forgets) forget();
  expect(changes).toEqual(["add", "remove"]);
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
