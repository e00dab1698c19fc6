import { afterEach, expect, test } from "vitest";
import { InvokeConnectionError, InvokeServerUnavailableError } from "../../../runtime/core/error.ts";
import { ndjsonFraming } from "../../../runtime/adapters/ollama-chat/ndjson.ts";
import { stream } from "../../../runtime/http/stream.ts";
import { deltasOf } from "../../support/deltas-of.ts";
import { drainStream, exchangeWith, json, loopback, sse, streamed, until, type Loopback } from "./tiny.ts";

let server: Loopback | undefined;
const base = async (answer: Parameters<typeof loopback>[0]): Promise<string> => (server = await loopback(answer)).base;
const timers = (): number => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const event = (text: string): string => `data: ${JSON.stringify({ t: text })}\n\n`;
const done = "data: [DONE]\n\n";
const writeBytes = async (
  response: { write(chunk: Uint8Array): boolean; end(): void },
  text: string,
): Promise<void> => {
  for (const byte of new TextEncoder().encode(text)) {
    response.write(Uint8Array.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
};

test("gives deltas, and the whole answer as the generator's return value", async () => {
  const url = await base((response) => {
    sse(response);
    response.end(event("a") + event("b") + done);
  });
  const answer = stream(exchangeWith(url, { keepRaw: true }, streamed));
  const iterator = deltasOf(answer);
  expect(await iterator.next()).toEqual({ done: false, value: "a" });
  expect(answer.partial()).toEqual({ text: "ab" });
  expect(await iterator.next()).toEqual({ done: false, value: "b" });
  const last = await iterator.next();
  expect(last).toMatchObject({
    done: true,
    value: { output: { text: "ab" }, meta: { status: 200, requestId: "req-7", attempts: 1 } },
  });
  expect(new TextDecoder().decode(answer.meta()?.raw())).toBe(event("a") + event("b") + done);
  expect(answer.meta()?.firstDeltaMs).toBeGreaterThan(0);
});

const bodies: Record<string, string> = {
  LF: event("ä") + event("€") + event("🙂") + done,
  CRLF: (event("ä") + event("€") + event("🙂") + done).replaceAll("\n", "\r\n"),
  CR: (event("ä") + event("€") + event("🙂") + done).replaceAll("\n", "\r"),
  "a byte order mark and comments": `\ufeff: hello\n\n${event("ä")}: ping\n\n${event("€")}:\n${event("🙂")}${done}`,
  "no blank line at the end": event("ä") + event("€") + event("🙂") + "data: [DONE]",
};
for (const [name, body] of Object.entries(bodies)) {
  test(`reads ${name}, a byte a write`, async () => {
    const url = await base((response) => {
      sse(response);
      void writeBytes(response, body);
    });
    expect(await drainStream(stream(exchangeWith(url, {}, streamed)))).toEqual({
      deltas: ["ä", "€", "🙂"],
      error: undefined,
    });
  });
}

test("reads 10,000 events in one write", async () => {
  const url = await base((response) => {
    sse(response);
    response.end(Array.from({ length: 10_000 }, (_, index) => event(`${index} `)).join("") + done);
  });
  const { deltas, error } = await drainStream(stream(exchangeWith(url, {}, streamed)));
  expect(error).toBeUndefined();
  expect(deltas.length).toBe(10_000);
  expect(deltas[9_999]).toBe("9999 ");
});

test("reads a framing that is passed in", async () => {
  const url = await base((response) => {
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    void writeBytes(response, `{"t":"ä"}\n\n{"t":"b"}\r\n[DONE]\n`);
  });
  expect(
    (
      await drainStream(
        stream(exchangeWith(url, { framings: { ndjson: ndjsonFraming } }, { text: "x", framing: "ndjson" })),
      )
    ).deltas,
  ).toEqual(["ä", "b"]);
});

type Fault = readonly [
  name: string,
  answer: Parameters<typeof loopback>[0],
  reason: string,
  deltas: string[],
  options?: object,
];
const faults: Fault[] = [
  ["a stall before the head", () => {}, "connect_timeout", [], { timeouts: { connectMs: 40 } }],
  [
    "a stall before the first chunk",
    (it) => sse(it),
    "first_token_timeout",
    [],
    { timeouts: { firstTokenMs: 60, idleMs: 10 } },
  ],
  [
    "pings without a delta",
    (it) => {
      sse(it);
      const timer = setInterval(() => it.write(": ping\n\n"), 10);
      it.on("close", () => clearInterval(timer));
    },
    "first_token_timeout",
    [],
    { timeouts: { firstTokenMs: 80 } },
  ],
  [
    "a stall after the first chunk",
    (it) => {
      sse(it);
      it.write(event("a"));
    },
    "idle_timeout",
    ["a"],
    { timeouts: { firstTokenMs: 5000, idleMs: 40 } },
  ],
  [
    "a drip that takes too long in all",
    (it) => {
      sse(it);
      const timer = setInterval(() => it.write(event("a")), 15);
      it.on("close", () => clearInterval(timer));
    },
    "timeout",
    [],
    { timeouts: { idleMs: 1000, totalMs: 100 } },
  ],
  [
    "a clean end without a terminal event",
    (it) => {
      sse(it);
      it.end(event("a"));
    },
    "stream_truncated",
    ["a"],
  ],
  [
    "half an event at the end",
    (it) => {
      sse(it);
      it.end(`${event("a")}data: {"t":"b`);
    },
    "stream_truncated",
    ["a"],
  ],
  ["an empty body", (it) => it.writeHead(200, { "content-type": "text/event-stream" }).end(), "stream_truncated", []],
  [
    "a socket closed in the middle",
    (it) => {
      sse(it);
      it.write(event("a"), () => setTimeout(() => it.socket?.destroy(), 20));
    },
    "stream_truncated",
    ["a"],
  ],
  [
    "a socket reset in the middle",
    (it) => {
      sse(it);
      it.write(event("a"), () => setTimeout(() => it.socket?.resetAndDestroy(), 20));
    },
    "reset",
    ["a"],
  ],
  [
    "an error event",
    (it) => {
      sse(it);
      it.end(`${event("a")}event: error\ndata: {"error":{"type":"overloaded_error","message":"Overloaded"}}\n\n`);
    },
    "overloaded",
    ["a"],
  ],
  [
    "JSON that is not the protocol's",
    (it) => {
      sse(it);
      it.end(`${event("a")}data: not json\n\n`);
    },
    "invalid_response",
    ["a"],
  ],
  [
    "a page",
    (it) => void it.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Log in</title>"),
    "invalid_response",
    [],
  ],
  [
    "a page that calls itself a stream",
    (it) => {
      sse(it);
      it.end("\n<html>no</html>");
    },
    "invalid_response",
    [],
  ],
  ["an error document with status 200", (it) => json(it, { error: { code: 429, message: "slow down" } }), "rate", []],
  [
    "an event past the bound",
    (it) => {
      sse(it);
      it.end(`${event("a")}data: "${"x".repeat(200_000)}"\n\n`);
    },
    "invalid_response",
    ["a"],
    { maxEventBytes: 50_000 },
  ],
  [
    "a status",
    (it) => json(it, { error: { message: "The model `x` does not exist", code: "model_not_found" } }, 404),
    "model_not_found",
    [],
  ],
];

for (const [name, answer, reason, deltas, options] of faults) {
  test(`tells ${name}: ${reason}`, async () => {
    const before = timers();
    const url = await base(answer);
    const result = await drainStream(stream(exchangeWith(url, options, streamed)));
    expect(result.error).toMatchObject({
      reason,
      provider: "tiny",
      model: "tiny-1",
      emittedBefore: result.deltas.length > 0,
    });
    expect(result.error.name).toMatch(/^Invoke\w+Error$/);
    if (reason !== "timeout") expect(result.deltas).toEqual(deltas);
    if (deltas.length > 0)
      expect(result.error).toMatchObject({ partial: { text: deltas.join("") }, status: 200, requestId: "req-7" });
    expect(server?.requests.length).toBe(1);
    await until(() => timers() <= before);
  });
}

test("retries before the first delta, never after it", async () => {
  const url = await base((response, attempt) => {
    sse(response);
    if (attempt === 1) response.end(": nothing\n\n");
    else response.end(attempt === 2 ? event("a") : event("a") + done);
  });
  const result = await drainStream(stream(exchangeWith(url, { retries: { max: 5, baseMs: 1 } }, streamed)));
  expect(result.deltas).toEqual(["a"]);
  expect(result.error).toBeInstanceOf(InvokeConnectionError);
  expect(result.error).toMatchObject({ reason: "stream_truncated", emittedBefore: true, retryable: true });
  expect(server?.requests.length).toBe(2);
});

test("hands out what came before an error in the same chunk", async () => {
  const url = await base((response) => {
    sse(response);
    response.end(`${event("a")}${event("b")}data: {"error":{"message":"m"}}\n\n`);
  });
  const result = await drainStream(stream(exchangeWith(url, {}, streamed)));
  expect(result.deltas).toEqual(["a", "b"]);
  expect(result.error).toBeInstanceOf(InvokeServerUnavailableError);
  expect(result.error.reason).toBe("server");
});

test("ends with the terminal event, though the server keeps the connection open", async () => {
  const url = await base((response) => {
    sse(response);
    response.write(event("a") + done);
  });
  const startedAt = performance.now();
  expect(await drainStream(stream(exchangeWith(url, {}, streamed)))).toEqual({ deltas: ["a"], error: undefined });
  expect(performance.now() - startedAt).toBeLessThan(1000);
  await until(() => server?.open.size === 0);
});

test("uses a connection again after a stream that ended well", async () => {
  const ports = new Set<number | undefined>();
  const url = await base((response, _, request) => {
    ports.add(request.socket.remotePort);
    sse(response);
    response.write(event("a") + done);
    setTimeout(() => response.end(), 2);
  });
  for (let index = 0; index < 20; index += 1) await drainStream(stream(exchangeWith(url, {}, streamed)));
  // Node takes another one when it sees the end of the body before it sees that the connection is free.
  expect(ports.size).toBeLessThan(15);
});

test("does nothing until it is iterated, and nothing when aborted before", async () => {
  const url = await base((response) => json(response, {}));
  const before = timers();
  const answer = stream(exchangeWith(url, { signal: AbortSignal.abort() }, streamed));
  expect(answer.partial()).toBeUndefined();
  const { error } = await drainStream(answer);
  expect(error.name).toBe("AbortError");
  expect(server?.requests.length).toBe(0);
  expect(timers()).toBe(before);
});

test("rethrows the caller's abort in the middle, keeps what had come and frees the socket", async () => {
  const url = await base((response) => {
    sse(response);
    response.write(event("a"));
  });
  const controller = new AbortController();
  const answer = stream(exchangeWith(url, { signal: controller.signal }, streamed));
  const deltas: string[] = [];
  const error = await (async () => {
    for await (const delta of deltasOf(answer)) {
      deltas.push(delta);
      setTimeout(() => controller.abort(), 10);
    }
  })().catch((thrown: unknown) => thrown as Error);
  expect(deltas).toEqual(["a"]);
  expect(error).toBe(controller.signal.reason);
  expect(answer.partial()).toEqual({ text: "a" });
  await until(() => server?.open.size === 0);
});

test("turns another reason into an AbortError", async () => {
  const url = await base(() => {});
  const { error } = await drainStream(stream(exchangeWith(url, { signal: AbortSignal.timeout(20) }, streamed)));
  expect(error.name).toBe("AbortError");
  expect(error.cause.name).toBe("TimeoutError");
});

test("cancels the request when the loop is left", async () => {
  const before = timers();
  const url = await base((response) => {
    sse(response);
    const timer = setInterval(() => response.write(event("a")), 1);
    response.on("close", () => clearInterval(timer));
  });
  for await (const delta of deltasOf(stream(exchangeWith(url, {}, streamed)))) {
    expect(delta).toBe("a");
    break;
  }
  await until(() => server?.open.size === 0);
  expect(timers()).toBeLessThanOrEqual(before);
});

test("reads no further than its reader: a slow loop slows the server down", async () => {
  let written = 0;
  const big = event("x".repeat(64 * 1024));
  const url = await base((response) => {
    sse(response);
    const fill = (): void => {
      while (written < 200_000_000) {
        written += big.length;
        if (!response.write(big)) return;
      }
    };
    response.on("drain", fill);
    fill();
  });
  let count = 0;
  for await (const _ of deltasOf(stream(exchangeWith(url, {}, streamed)))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if ((count += 1) === 5) break;
  }
  expect(written).toBeLessThan(30_000_000);
});

test("does not count the reader's pauses as the provider's", async () => {
  const url = await base((response) => {
    sse(response);
    response.write(event("a"));
    setTimeout(() => response.end(event("b") + done), 10);
  });
  const deltas: string[] = [];
  for await (const delta of deltasOf(stream(exchangeWith(url, { timeouts: { idleMs: 200 } }, streamed)))) {
    deltas.push(delta);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(deltas).toEqual(["a", "b"]);
});

test("works with an injected fetch that knows nothing of signals", async () => {
  const hung = exchangeWith(
    "http://tiny.invalid/",
    { fetch: () => new Promise(() => {}), timeouts: { connectMs: 20 } },
    streamed,
  );
  expect((await drainStream(stream(hung))).error).toMatchObject({ reason: "connect_timeout" });
  const stalled = new ReadableStream<Uint8Array>({ start: (it) => it.enqueue(new TextEncoder().encode(event("a"))) });
  const options = { fetch: () => Promise.resolve(new Response(stalled)), timeouts: { idleMs: 20 } };
  const result = await drainStream(stream(exchangeWith("http://tiny.invalid/", options, streamed)));
  expect(result).toMatchObject({ deltas: ["a"], error: { reason: "idle_timeout" } });
});

test("runs 500 streams at once through one signal and leaves nothing behind", async () => {
  const before = timers();
  const url = await base((response) => {
    sse(response);
    let left = 5;
    const timer = setInterval(() => {
      response.write(event("a"));
      if ((left -= 1) > 0) return;
      clearInterval(timer);
      response.end(done);
    }, 2);
  });
  const { signal } = new AbortController();
  const all = await Promise.all(
    Array.from({ length: 500 }, () => drainStream(stream(exchangeWith(url, { signal }, streamed)))),
  );
  expect(all.every((it) => it.error === undefined && it.deltas.length === 5)).toBe(true);
  expect(timers()).toBeLessThanOrEqual(before);
});
