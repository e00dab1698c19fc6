import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { InvokeError } from "../../../runtime/core/error.ts";
import type { InvokeOptions } from "../../../runtime/models/request.ts";
import { streamingHandles } from "../testing/streaming-handles.ts";
import { testKey } from "../testing/streaming-kinds.ts";

/** Enough of the key to be a loss. */
const pieces = [testKey.slice(0, 10), testKey.slice(-10), btoa(testKey).slice(2, 14)];
const escaped = testKey.replace("-", "\\u002d");

const head = {
  "x-request-id": testKey,
  "x-echo": `key ${testKey}`,
  "set-cookie": testKey,
  "www-authenticate": testKey,
};
const answer =
  (body: string, status = 200, type = "application/json") =>
  () =>
    new Response(body, { status, headers: { ...head, "content-type": type } });
const refused = { message: `Incorrect API key provided: ${testKey}.`, code: testKey, param: { [testKey]: testKey } };
const event = (data: unknown) => `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
const text = { choices: [{ index: 0, delta: { content: "Hi" } }], id: testKey, model: testKey };
/** A text in which the key stands across a place. */
const across = (place: number) => `${"word ".repeat(place).slice(0, place - 12)}${testKey} ${"more ".repeat(100)}`;

/** What a careless provider, a proxy or a broken network may say. */
const hostile: Readonly<Record<string, () => Response>> = {
  "401": answer(JSON.stringify({ error: refused }), 401),
  "401 with a list": answer(JSON.stringify({ error: [refused], detail: [{ loc: [testKey], msg: testKey }] }), 401),
  "422 with details": answer(JSON.stringify({ detail: [{ loc: ["header"], input: testKey }] }), 422),
  "429 as text": answer(`Too fast, ${testKey}`, 429, "text/plain"),
  "500 with a long page": answer(`<html><title>${across(200)}</title>${across(2000)}</html>`, 500, "text/html"),
  "500 with a long text": answer(across(2000), 500, "text/plain"),
  "500 with escapes": answer(`{"error":{"message":"no ${escaped}"}}`, 500),
  "a redirect": () =>
    new Response(null, { status: 302, headers: { ...head, location: `https://x.test/?key=${testKey}` } }),
  "a page with 200": answer(`<html><title>Hello ${testKey}</title></html>`, 200, "text/html"),
  "a page with a long title": answer(`<html><title>${across(200)}</title></html>`, 200, "text/html"),
  "an error with 200": answer(JSON.stringify({ error: refused, type: "error" })),
  "a JSON that is none, with 200": answer(`{"text": ${testKey}`),
  "a long text with 200": answer(across(200)),
  "a list with 200": answer(JSON.stringify([testKey])),
  "an error event": answer(event(text) + event({ error: refused, type: "error" }), 200, "text/event-stream"),
  "an event that is no JSON": answer(event(text) + event(`{"a": ${testKey}}`), 200, "text/event-stream"),
  "an event that is cut": answer(`${event(text)}data: {"a": "${testKey}`, 200, "text/event-stream"),
  "a failed response": answer(
    event({ type: "response.failed", response: { status: "failed", error: refused, id: testKey } }),
    200,
    "text/event-stream",
  ),
  "a network that talks": () => {
    throw Object.assign(new TypeError(`fetch failed ${testKey}`, { cause: new Error(`connect ${testKey}`) }), {
      url: `https://x.test/?key=${testKey}`,
    });
  },
};

describe.each(Object.entries(hostile))("no secret after %s", (_, respond) => {
  test.each(streamingHandles)("$name", async (handle) => {
    const seen: unknown[] = [];
    const hook = (it: unknown): void => void seen.push(it);
    const options: InvokeOptions = {
      fetch: () => new Promise((resolve) => resolve(respond())),
      hooks: { onRequest: hook, onResponse: hook, onRetry: hook, onError: hook },
      retries: { max: 1, baseMs: 0, capMs: 0 },
    };
    const url = "https://oracle.test";
    const failures = [await thrownBy(() => handle.invoke(url, options))];
    failures.push(
      await thrownBy(async () => {
        for await (const _chunk of handle.stream(url, options)) continue;
      }),
    );
    for (const it of [...failures, ...seen]) expectNoSecret(it);
  });
});

async function thrownBy(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(InvokeError);
    return thrown;
  }
}

function expectNoSecret(it: unknown): void {
  const shown = [
    inspect(it, { depth: 20, showHidden: true, maxStringLength: null }),
    JSON.stringify(it),
    String(it),
    it instanceof Error ? it.stack : "",
  ].join("\n");
  for (const piece of pieces) expect(shown).not.toContain(piece);
}
