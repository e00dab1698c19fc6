import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { InvokeError } from "../../../runtime/core/error.ts";
import type { TransportOptions } from "../../../runtime/http/options.ts";
import type { Fault } from "../../../runtime/testing/emulator/fault.ts";
import { startEmulator, type Emulator } from "../../../runtime/testing/emulator/start.ts";
import { breaking, harmless } from "./fault-table.ts";
import { streamingKinds, testKey, type StreamingKind, type TestStream } from "./streaming-kinds.ts";
import { watchTimers } from "./watch-timers.ts";
import { patient } from "../../support/patient.ts";

let emulator: Emulator;
/** A limit that nobody else uses, so that the transport's timers can be told from others. */
const limit = 17_000;
const timers = watchTimers((ms) => ms > limit - 1000 && ms <= limit);

beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  emulator.reset();
  expect(timers.live(), "timers that are left").toBe(0);
});
afterAll(async () => {
  // What is still busy now was not given back.
  await vi.waitFor(() => {
    emulator.closeIdleConnections();
    expect(emulator.connections, "connections that are left").toBe(0);
  }, patient);
  await emulator.close();
  timers.restore();
});

const settled = { connectMs: limit, firstTokenMs: limit, idleMs: limit, totalMs: limit };

describe.each(streamingKinds)("$kind", (adapter) => {
  test.each(breaking)("$name", async ({ fault, error, emitted, timeouts, options, bytes }) => {
    if (!adapter.hasEnd && bytes === "skip") return;
    if (!adapter.isText && fault.type === "giantEvent") return;
    emulator.fault(fault);
    const { deltas, thrown } = await readAll(
      adapter.open(emulator.url, { ...options, timeouts: { ...settled, ...timeouts } }),
    );
    if (!adapter.hasEnd && bytes === "whole") {
      expect(deltas.length).toBeGreaterThan(0);
      return;
    }
    const [name, ...reasons] = (error === "errorEvent" ? adapter.errorEvent : error) ?? [];
    const failure = thrown as InvokeError;
    expect(failure?.name, failure?.message).toBe(name);
    expect(reasons, failure?.message).toContain(failure?.reason);
    expect(deltas.length > 0).toBe(emitted);
    if (failure.status === undefined || failure.status < 400) expect(failure.emittedBefore).toBe(emitted);
    if (emitted) expect(failure.partial).toBeDefined();
    expectNoKey(failure);
  });

  test.each(harmless)("$name", async ({ fault }) => {
    const calm =
      fault.type === "splitUtf8" ? undefined : await readAll(adapter.open(emulator.url, { timeouts: settled }));
    emulator.fault(fault);
    const { deltas, output, thrown } = await readAll(adapter.open(emulator.url, { timeouts: settled }));
    expect(thrown).toBeUndefined();
    expect(deltas.length).toBeGreaterThan(0);
    if (calm !== undefined && (adapter.hasEnd || fault.type !== "bom"))
      expect(withoutIds(output)).toEqual(withoutIds(calm.output));
    if (fault.type === "splitUtf8" && adapter.isText)
      expect((output as { text: string }).text).toContain("你好世界, 🌍🚀 and 👩‍👩‍👧");
    // The next request may meet the closed connection before its end was seen.
    const retries = { max: fault.type === "closeSocket" ? 2 : 0, baseMs: 1 };
    expect((await readAll(adapter.open(emulator.url, { timeouts: settled, retries }))).thrown).toBeUndefined();
  });

  if (adapter.isText)
    test("a giant event and 10,000 events in one write", async () => {
      emulator.fault({ type: "giantEvent", bytes: 3_000_000 });
      const giant = await readAll(adapter.open(emulator.url, { timeouts: settled }));
      expect((giant.output as { text: string }).text.length).toBe(3_000_000);
      emulator.fault({ type: "burst", events: 10_000 });
      const burst = await readAll(adapter.open(emulator.url, { timeouts: settled }));
      expect(burst.deltas.length).toBe(10_000);
      expect((burst.output as { text: string }).text).toBe(
        Array.from({ length: 10_000 }, (_, index) => `${index} `).join(""),
      );
    });

  test("an early abort", async () => {
    const controller = new AbortController();
    emulator.fault({ type: "stall", before: "headers" });
    const reading = readAll(adapter.open(emulator.url, { signal: controller.signal, timeouts: settled }));
    await vi.waitFor(() => expect(emulator.requests.length).toBe(1), patient);
    controller.abort();
    expect((await reading).thrown).toMatchObject({ name: "AbortError" });
    await expectAborted();
  });

  test("an abort in the middle", async () => {
    const controller = new AbortController();
    emulator.fault({ type: "stall" });
    const reading = readAll(adapter.open(emulator.url, { signal: controller.signal, timeouts: settled }), () =>
      controller.abort(),
    );
    expect((await reading).thrown).toMatchObject({ name: "AbortError" });
    await expectAborted();
  });

  test("leaving the loop cancels the request", async () => {
    emulator.fault({ type: "stall" });
    const iterator = adapter.open(emulator.url, { timeouts: settled })[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    await expectAborted();
  });

  test("idle connections that the server closes are replaced", async () => {
    await readAll(adapter.open(emulator.url, { timeouts: settled }));
    emulator.closeIdleConnections();
    const { thrown } = await readAll(adapter.open(emulator.url, { timeouts: settled, retries: { max: 5, baseMs: 1 } }));
    expect(thrown).toBeUndefined();
  });

  test("what fails before the first delta is tried again, what fails after it is not", async () => {
    const retries = { max: 2, baseMs: 1 };
    emulator.fault({ type: "status", status: 503 });
    emulator.fault({ type: "reset", before: "headers" });
    expect((await readAll(adapter.open(emulator.url, { timeouts: settled, retries }))).thrown).toBeUndefined();
    expect(emulator.requests.length).toBe(3);
    emulator.fault({ type: "reset" });
    expect((await readAll(adapter.open(emulator.url, { timeouts: settled, retries }))).thrown).toMatchObject({
      name: "InvokeConnectionError",
    });
    expect(emulator.requests.length).toBe(4);
  });

  if (adapter.kind !== "openai-speech")
    test("an answer that is not streamed", async () => {
      const whole = await adapter.send(emulator.url, { timeouts: settled });
      expect(whole.output).toBeDefined();
      await expectWholeFailures(adapter);
    });
});

/** The faults that a whole answer can have. */
async function expectWholeFailures(adapter: StreamingKind): Promise<void> {
  const failures: readonly (readonly [Fault, string, TransportOptions["timeouts"]?])[] = [
    [{ type: "reset" }, "reset"],
    [{ type: "hangUp" }, "reset"],
    [{ type: "stall" }, "idle_timeout", { idleMs: 60 }],
    [{ type: "page" }, "invalid_response"],
    [{ type: "status", status: 500 }, "server"],
    ...(adapter.isText ? [[{ type: "cut" }, "invalid_response"] as const] : []),
  ];
  for (const [fault, reason, timeouts] of failures) {
    emulator.fault(fault);
    const failure = await adapter
      .send(emulator.url, { timeouts: { ...settled, ...timeouts } })
      .catch((thrown: unknown) => thrown as InvokeError);
    expect(failure, fault.type).toMatchObject({ reason });
    expectNoKey(failure);
  }
}

async function readAll(
  stream: TestStream,
  onDelta?: () => void,
): Promise<{ deltas: unknown[]; output?: unknown; thrown?: unknown }> {
  const deltas: unknown[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return { deltas, output: next.value?.output };
      deltas.push(next.value);
      onDelta?.();
    }
  } catch (thrown) {
    return { deltas, thrown };
  }
}

async function expectAborted(): Promise<void> {
  await vi.waitFor(() => expect(emulator.requests.at(-1)?.aborted, "the server saw the client go").toBe(true), patient);
}

function expectNoKey(failure: unknown): void {
  const shown = [inspect(failure, { depth: 10 }), JSON.stringify(failure), String((failure as Error).stack)].join("\n");
  expect(shown).not.toContain(testKey);
}

/** Ids count up from request to request. */
function withoutIds(output: unknown): unknown {
  return JSON.parse(
    JSON.stringify(output, (name, value: unknown) =>
      name === "responseId" || name === "id" || name === "opaque" ? undefined : value,
    ),
  );
}
