import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { InvokeError } from "../../../runtime/core/error.ts";
import { startEmulator, type Emulator } from "../../../runtime/testing/emulator/start.ts";
import { collect } from "../../../runtime/models/collect.ts";
import type { ResultStream } from "../../../runtime/models/result-stream.ts";
import { breaking, harmless } from "./fault-table.ts";
import { type AnyResult, type StreamingHandle, streamingHandles } from "./streaming-handles.ts";
import { testKey } from "./streaming-kinds.ts";
import { watchTimers } from "./watch-timers.ts";
import { patient } from "../../support/patient.ts";

/** A limit that nobody else uses, so that the transport's timers can be told from others. */
const limit = 19_000;
const timers = watchTimers((ms) => ms > limit - 1000 && ms <= limit);
const settled = { connectMs: limit, firstTokenMs: limit, idleMs: limit, totalMs: limit };

/** A handle with an emulator of its own, so that all can be tried at once: most faults are waits. */
interface Stage {
  readonly handle: StreamingHandle;
  readonly emulator: Emulator;
  /** What it says when nothing goes wrong. */
  readonly calm: AnyResult;
}
let stages: readonly Stage[];

beforeAll(async () => {
  stages = await Promise.all(
    streamingHandles.map(async (handle) => {
      const emulator = await startEmulator();
      return { handle, emulator, calm: await collect(handle.stream(emulator.url)) };
    }),
  );
});
afterEach(() => {
  for (const { emulator } of stages) emulator.reset();
  expect(timers.live(), "timers that are left").toBe(0);
});
afterAll(async () => {
  // What is still busy now was not given back.
  for (const { handle, emulator } of stages) {
    await vi.waitFor(() => {
      emulator.closeIdleConnections();
      expect(emulator.connections, `connections that are left by ${handle.name}`).toBe(0);
    }, patient);
    await emulator.close();
  }
  timers.restore();
});

describe("every streaming handle", () => {
  test.each(breaking)("$name", async ({ fault, error, emitted, timeouts, options, bytes }) => {
    await everywhere(async ({ handle, emulator }) => {
      if (!handle.hasEnd && bytes === "skip") return;
      if (!handle.isText && fault.type === "giantEvent") return;
      emulator.fault(fault);
      const stream = handle.stream(emulator.url, { ...options, timeouts: { ...settled, ...timeouts } });
      const { chunks, thrown } = await readAll(stream);
      if (!handle.hasEnd && bytes === "whole") {
        expect(stream.result()?.audio?.length).toBeGreaterThan(0);
        return;
      }
      const failure = thrown as InvokeError;
      const [name, ...reasons] = (error === "errorEvent" ? handle.errorEvent : error) ?? [];
      expect(failure?.name, failure?.message).toBe(name);
      expect(reasons, failure?.message).toContain(failure?.reason);
      expect(chunks.length > 0).toBe(emitted);
      expect(failure).toMatchObject({ provider: "oracle" });
      if (failure.status === undefined || failure.status < 400) expect(failure.emittedBefore).toBe(emitted);
      expect(stream.result()).toBeUndefined();
      if (emitted) expectPartial(handle, failure.partial as AnyResult, chunks);
      expect([inspect(failure, { depth: 10 }), JSON.stringify(failure), String(failure.stack)].join()).not.toContain(
        testKey,
      );
    });
  });

  test.each(harmless)("$name", async ({ fault }) => {
    await everywhere(async ({ handle, emulator, calm }) => {
      emulator.fault(fault);
      const stream = handle.stream(emulator.url, { timeouts: settled });
      const { chunks, thrown } = await readAll(stream);
      expect(thrown).toBeUndefined();
      // Nothing is retried here: whoever comes next may meet the closed connection before its end was seen.
      if (fault.type === "closeSocket") await vi.waitFor(() => collect(handle.stream(emulator.url)), patient);
      expect(said(chunks)).toEqual(saidBy(stream.result()));
      // The mark stays in bytes that nobody reads as text, and the characters come in a text of their own.
      if ((fault.type === "bom" && !handle.hasEnd) || fault.type === "splitUtf8") return;
      expect(saidBy(stream.result())).toEqual(saidBy(calm));
      expect(stream.result()?.usage).toEqual(calm.usage);
      expect(stream.result()?.usage.promptPrice).not.toBeNull();
    });
  });

  test("an early abort", async () => {
    await everywhere(async ({ handle, emulator }) => {
      const controller = new AbortController();
      emulator.fault({ type: "stall", before: "headers" });
      const reading = readAll(handle.stream(emulator.url, { signal: controller.signal, timeouts: settled }));
      await vi.waitFor(() => expect(emulator.requests.length).toBe(1), patient);
      controller.abort();
      expect((await reading).thrown).toMatchObject({ name: "AbortError" });
      await expectAborted(emulator);
    });
  });

  test("an abort in the middle keeps what has come, with its usage", async () => {
    await everywhere(async ({ handle, emulator }) => {
      const controller = new AbortController();
      emulator.fault({ type: "stall" });
      const stream = handle.stream(emulator.url, { signal: controller.signal, timeouts: settled });
      const { chunks, thrown } = await readAll(stream, () => controller.abort());
      expect(thrown).toMatchObject({ name: "AbortError" });
      expectPartial(handle, stream.partial(), chunks);
      await expectAborted(emulator);
    });
  });

  test("leaving the loop cancels the request and keeps what has come", async () => {
    await everywhere(async ({ handle, emulator }) => {
      emulator.fault({ type: "stall" });
      const stream = handle.stream(emulator.url, { timeouts: settled });
      const chunks: unknown[] = [];
      for await (const chunk of stream) {
        chunks.push(chunk);
        break;
      }
      expectPartial(handle, stream.partial(), chunks);
      await expectAborted(emulator);
    });
  });

  test("a whole answer that fails", async () => {
    await everywhere(async ({ handle, emulator }) => {
      for (const [fault, reason] of [
        [{ type: "page" }, "invalid_response"],
        [{ type: "reset" }, "reset"],
        [{ type: "status", status: 500 }, "server"],
      ] as const) {
        emulator.fault(fault);
        await expect(handle.invoke(emulator.url, { timeouts: settled })).rejects.toMatchObject({
          reason,
          provider: "oracle",
        });
      }
    });
  });
});

/** Tries all handles at once; says which one failed. */
async function everywhere(attempt: (stage: Stage) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  await Promise.all(
    stages.map((stage) =>
      attempt(stage).catch((thrown: Error) => {
        thrown.message = `${stage.handle.name}: ${thrown.message}`;
        failures.push(thrown);
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}

/** What has come is a result like a whole one: as much as the chunks said, and the usage and price so far. */
function expectPartial(handle: StreamingHandle, partial: AnyResult | undefined, chunks: readonly unknown[]): void {
  expect(saidBy(partial)).toEqual(said(chunks));
  expect(partial?.model).toMatch(/^[a-z]/);
  const { usage } = partial as AnyResult;
  if (handle.knows === undefined) {
    expect(usage).toMatchObject({ totalTokens: null, totalPrice: null });
    return;
  }
  expect(usage[handle.knows.count]).toBeGreaterThan(0);
  expect(Number(usage.promptPrice)).toBeGreaterThan(0);
}

async function readAll(
  stream: ResultStream<unknown, AnyResult>,
  onChunk?: () => void,
): Promise<{ chunks: unknown[]; thrown?: unknown }> {
  const chunks: unknown[] = [];
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      onChunk?.();
    }
  } catch (thrown) {
    return { chunks, thrown };
  }
  return { chunks };
}

/** The text, or the length of the audio, of chunks. */
function said(chunks: readonly unknown[]): string | number {
  const parts = chunks as readonly { readonly delta?: { readonly text: string }; readonly audio?: Uint8Array }[];
  return parts[0]?.delta === undefined
    ? parts.reduce((sum, { audio }) => sum + (audio?.length ?? 0), 0)
    : parts.map(({ delta }) => delta?.text).join("");
}

function saidBy(result: AnyResult | undefined): string | number | undefined {
  return result?.text ?? result?.audio?.length;
}

async function expectAborted(emulator: Emulator): Promise<void> {
  await vi.waitFor(() => expect(emulator.requests.at(-1)?.aborted, "the server saw the client go").toBe(true), patient);
}
