import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { InvokeAuthorizationError, InvokeConnectionError, InvokeRateLimitError } from "../../../runtime/core/error.ts";
import { send } from "../../../runtime/http/send.ts";
import {
  drainStream,
  endpointAt,
  exchangeWith,
  failure,
  json,
  loopback,
  sse,
  streamed,
  theKey,
  tiny,
  until,
  type Loopback,
} from "./tiny.ts";
import { stream } from "../../../runtime/http/stream.ts";

let server: Loopback | undefined;
const base = async (answer: Parameters<typeof loopback>[0]): Promise<string> => (server = await loopback(answer)).base;
const timers = (): number => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

test("sends a call and decodes the answer", async () => {
  const before = timers();
  const url = await base((response) =>
    json(response, { text: "hi" }, 200, { "x-request-id": "req-1", "set-cookie": "a=b" }),
  );
  const { output, meta } = await send(exchangeWith(url));
  expect(output).toEqual({ text: "hi" });
  expect(meta).toMatchObject({ status: 200, requestId: "req-1", attempts: 1 });
  expect(meta.headers["set-cookie"]).toBeUndefined();
  expect(meta.latencyMs).toBeGreaterThan(0);
  expect(new TextDecoder().decode(meta.raw())).toBe('{"text":"hi"}');
  expect(server?.requests[0]).toMatchObject({
    url: `/say?key=${theKey}`,
    body: '{"text":"hello"}',
    headers: { "content-type": "application/json", accept: "application/json", authorization: `Bearer ${theKey}` },
  });
  expect(timers()).toBeLessThanOrEqual(before);
});

test("asks again where the codec says so", async () => {
  const url = await base((response, attempt) => json(response, attempt < 3 ? { later: "job/7" } : { text: "done" }));
  expect((await send(exchangeWith(url))).output).toEqual({ text: "done" });
  expect(server?.requests.map((it) => it.url.split("?")[0])).toEqual(["/say", "/job/7", "/job/7"]);
});

test("does not poll past the total", async () => {
  const url = await base((response) => json(response, { later: "job/7" }));
  expect(await failure(send(exchangeWith(url, { timeouts: { totalMs: 60 } })))).toMatchObject({ reason: "timeout" });
});

test("retries what may pass, and waits as long as the provider asks", async () => {
  const url = await base((response, attempt) => {
    if (attempt === 1) json(response, { error: { message: "busy" } }, 503);
    else if (attempt === 2) json(response, { error: { message: "slow" } }, 429, { "retry-after-ms": "30" });
    else json(response, { text: "hi" });
  });
  const delays: number[] = [];
  const hooks = { onRetry: (it: { delayMs: number }) => void delays.push(it.delayMs) };
  const { meta } = await send(exchangeWith(url, { retries: { max: 3, baseMs: 5 }, hooks }));
  expect(meta.attempts).toBe(3);
  expect(delays[0]).toBeLessThanOrEqual(5);
  expect(delays[1]).toBe(30);
});

test("gives up after the last attempt with the last error", async () => {
  const url = await base((response, attempt) => json(response, { error: { message: `busy ${attempt}` } }, 503));
  const error = await failure(send(exchangeWith(url, { retries: { max: 2, baseMs: 1 } })));
  expect(error).toMatchObject({
    message: "busy 3",
    reason: "overloaded",
    status: 503,
    provider: "tiny",
    model: "tiny-1",
  });
  expect(server?.requests.length).toBe(3);
});

test("a header that HTTP cannot carry is refused before anything is sent", async () => {
  const url = await base((response) => json(response, { text: "hi" }));
  for (const headers of [{ "x-extra:": "1" }, { "x-extra": "1\r\nx-more: 2" }, { "": "1" }]) {
    const exchange = exchangeWith(url);
    const codec: typeof tiny = { ...exchange.codec, encode: (call) => ({ ...tiny.encode(call), headers }) };
    expect(await failure(send({ ...exchange, codec }))).toMatchObject({ reason: "invalid_request" });
  }
  expect(server?.requests).toEqual([]);
});

test("does not retry what cannot pass, nor wait longer than it may", async () => {
  const url = await base((response, attempt) => {
    if (attempt === 1) json(response, { error: { message: "no" } }, 400);
    else json(response, { error: { message: "slow" } }, 429, { "retry-after": "3600" });
  });
  const options = { retries: { max: 3, baseMs: 1 } };
  expect(await failure(send(exchangeWith(url, options)))).toMatchObject({ reason: "invalid_request" });
  const error = await failure(send(exchangeWith(url, options)));
  expect(error).toBeInstanceOf(InvokeRateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 3_600_000, retryable: true });
  expect(server?.requests.length).toBe(2);
});

test("stops waiting for a retry when aborted", async () => {
  const before = timers();
  const url = await base((response) => json(response, {}, 429, { "retry-after": "30" }));
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 40);
  const error = await failure(send(exchangeWith(url, { retries: { max: 1 }, signal: controller.signal })));
  expect(error).toBe(controller.signal.reason);
  expect(timers()).toBeLessThanOrEqual(before);
});

test("asks a function for the credential once more after a 401", async () => {
  const url = await base((response, _, request) => {
    if (request.headers.authorization === "Bearer token-2") json(response, { text: "hi" });
    else json(response, { error: { message: `bad ${request.headers.authorization}` } }, 401);
  });
  let asked = 0;
  const key = async (): Promise<string> => `token-${(asked += 1)}`;
  expect((await send({ ...exchangeWith(url), credentials: { key } })).output).toEqual({ text: "hi" });
  expect(asked).toBe(2);
  const error = await failure(send({ ...exchangeWith(url), credentials: { key } }));
  expect(error).toBeInstanceOf(InvokeAuthorizationError);
  expect(error.message).not.toContain("token-");
  expect(asked).toBe(4);
});

test("does not repeat a 401 with the same key", async () => {
  const url = await base((response) => json(response, { error: { message: "no" } }, 401));
  expect(await failure(send(exchangeWith(url)))).toMatchObject({ reason: "auth", retryable: false });
  expect(server?.requests.length).toBe(1);
});

test("tells the endpoint to refresh its token after a 401", async () => {
  const url = await base((response, _, request) =>
    request.headers.authorization === "Bearer fresh-token" ? json(response, { text: "hi" }) : json(response, {}, 401),
  );
  const endpoint = {
    ...endpointAt(url),
    authorize: async (request: any, _: unknown, { refresh }: { refresh: boolean }) => ({
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${refresh ? "fresh" : "stale"}-token` },
    }),
  };
  expect((await send({ ...exchangeWith(url), endpoint })).meta.attempts).toBe(1);
});

test("names a failing credential function", async () => {
  const exchange = {
    ...exchangeWith("http://tiny.invalid/"),
    credentials: { key: () => Promise.reject(new Error("vault")) },
  };
  const error = await failure(send(exchange));
  expect(error).toBeInstanceOf(InvokeAuthorizationError);
  expect(error).toMatchObject({ message: expect.stringContaining("key"), cause: { message: "vault" } });
});

test("maps what the network does", async () => {
  const url = await base((response, attempt) => {
    if (attempt === 1) response.socket?.destroy();
    if (attempt === 2) response.socket?.resetAndDestroy();
    if (attempt === 3) response.writeHead(200, { "content-length": "50" }).write("{", () => response.socket?.destroy());
    if (attempt === 4) response.writeHead(200, { "content-type": "application/json" }).write("{");
  });
  for (let index = 0; index < 3; index += 1) {
    const error = await failure(send(exchangeWith(url)));
    expect(error).toBeInstanceOf(InvokeConnectionError);
    expect(error.reason).toBe("reset");
  }
  expect(await failure(send(exchangeWith(url, { timeouts: { idleMs: 30 } })))).toMatchObject({
    reason: "idle_timeout",
  });
  await server?.close();
  expect(await failure(send(exchangeWith(url)))).toMatchObject({ reason: "connect", retryable: true });
  expect(await failure(send(exchangeWith("https://name.invalid/")))).toMatchObject({ reason: "dns" });
});

test("does not follow a redirect with a key in the request", async () => {
  const url = await base((response) => response.writeHead(307, { location: "http://elsewhere.invalid/" }).end());
  expect(await failure(send(exchangeWith(url)))).toMatchObject({ reason: "invalid_response", status: 307 });
});

test("tells what is no answer of the protocol", async () => {
  const url = await base((response, attempt) => {
    if (attempt === 1)
      response.writeHead(200, { "content-type": "text/html" }).end("<html><title>Sign in</title></html>");
    else if (attempt === 2) response.writeHead(200, { "content-type": "application/json" }).end('{"text":');
    else if (attempt === 3) json(response, {});
    else json(response, { text: "x".repeat(5000) });
  });
  expect(await failure(send(exchangeWith(url)))).toMatchObject({
    reason: "invalid_response",
    message: expect.stringContaining("Sign in"),
  });
  for (let index = 0; index < 2; index += 1) {
    expect(await failure(send(exchangeWith(url)))).toMatchObject({ reason: "invalid_response", status: 200 });
  }
  expect(await failure(send(exchangeWith(url, { maxResponseBytes: 1000 })))).toMatchObject({
    message: expect.stringContaining("1000 bytes"),
  });
});

test("survives a server that closes idle connections", async () => {
  const url = await base((response) => json(response, { text: "hi" }));
  for (let index = 0; index < 5; index += 1) {
    expect((await send(exchangeWith(url, { retries: { max: 2, baseMs: 1 } }))).output.text).toBe("hi");
    server?.server.closeIdleConnections();
  }
});

test("frees the socket of an aborted call", async () => {
  const url = await base(() => {});
  const controller = new AbortController();
  const call = failure(send(exchangeWith(url, { signal: controller.signal })));
  await until(() => server?.requests.length === 1);
  controller.abort("enough");
  const error = await call;
  expect(error.name).toBe("AbortError");
  expect(error.cause).toBe("enough");
  await until(() => server?.open.size === 0);
});

test("sends texts, bytes and forms", async () => {
  const url = await base((response) => json(response, { text: "hi" }));
  const bodies: Record<string, any>[] = [
    { type: "text", value: "plain", mediaType: "text/plain" },
    { type: "bytes", value: new TextEncoder().encode("bytes"), mediaType: "audio/wav" },
    {
      type: "form",
      parts: [
        { name: "model", value: "m" },
        { name: "file", bytes: new TextEncoder().encode("RIFF"), fileName: "a.wav", mediaType: "audio/wav" },
      ],
    },
  ];
  for (const body of bodies) {
    const exchange = exchangeWith(url);
    await send({
      ...exchange,
      codec: { ...exchange.codec, encode: () => ({ method: "POST", path: "x", body: body as any, framing: "json" }) },
    });
  }
  expect(server?.requests[0]).toMatchObject({ body: "plain", headers: { "content-type": "text/plain" } });
  expect(server?.requests[1]).toMatchObject({ body: "bytes", headers: { "content-type": "audio/wav" } });
  expect(server?.requests[2]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(server?.requests[2]?.body).toContain('name="file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\nRIFF');
});

test("shows no secret anywhere, though the provider echoes the key", async () => {
  const seen: unknown[] = [];
  const hook = (it: unknown): void => void seen.push(it);
  const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook };
  const echo = { error: { message: `Incorrect API key provided: ${theKey}.`, code: `x-${theKey}` } };
  const url = await base((response, attempt) => {
    if (attempt < 3)
      json(response, echo, attempt === 1 ? 503 : 401, {
        "x-request-id": theKey,
        "x-echo": theKey,
        "set-cookie": theKey,
      });
    else if (attempt === 3) response.socket?.destroy();
    else {
      sse(response);
      response.end(`data: {"t":"a"}\n\ndata: ${JSON.stringify(echo)}\n\n`);
    }
  });
  const errors = [
    await failure(send(exchangeWith(url, { hooks, retries: { max: 1, baseMs: 1 } }))),
    await failure(send(exchangeWith(url, { hooks }))),
    (await drainStream(stream(exchangeWith(url, { hooks }, streamed)))).error,
    await failure(
      send(
        exchangeWith("http://tiny.invalid/", {
          hooks,
          fetch: () => Promise.reject(new TypeError(`no ${theKey}`, { cause: new Error(`a ${theKey}`) })),
        }),
      ),
    ),
    await failure(send({ ...exchangeWith(url, { hooks }), credentials: { key: `${theKey}\n` } })),
  ];
  for (const it of [...errors, ...seen]) {
    const text = [
      inspect(it, { depth: 20, showHidden: true }),
      JSON.stringify(it),
      String(it),
      it instanceof Error ? it.stack : "",
    ].join("\n");
    expect(text).not.toContain(theKey);
    expect(text).not.toContain(theKey.slice(3));
  }
  expect(errors[0].message).toContain("[redacted]");
  expect(seen.length).toBeGreaterThan(10);
});
