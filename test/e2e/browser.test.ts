// `typecard/openai`, bundled for browsers, in a headless Chromium against the emulator: another origin, so that CORS is at work.
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "puppeteer-core";
import type { Emulator } from "typecard/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startChromium } from "./support/chromium.ts";
import { startBuiltEmulator } from "./support/dist.ts";
import { servePage } from "./support/serve-page.ts";

type App = Pick<typeof import("typecard/openai"), "openai">;

const closing: (() => Promise<unknown>)[] = [];
let emulator: Emulator;
let browser: Browser;
let origin: string;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  emulator = await startBuiltEmulator();
  closing.push(() => emulator.close());
  const site = await servePage(await bundled('export { openai } from "typecard/openai";'));
  closing.push(() => site.close());
  origin = site.url;
  const chromium = await startChromium();
  closing.push(() => chromium.close());
  browser = chromium.browser;
}, 120_000);
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
}, 30_000);

beforeEach(async () => {
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin, { timeout: 20_000 });
});
afterEach(async () => {
  await page.close();
  emulator.reset();
  complaints.length = 0;
});

/** Runs in the page what gets the module and the emulator's address. The function must be whole: it travels as text. */
function inPage<Result>(run: (app: App, url: string) => Promise<Result>): Promise<Result> {
  const script = `import("/app.js").then((app) => (${run.toString()})(app, ${JSON.stringify(emulator.url)}))`;
  return page.evaluate(script) as Promise<Result>;
}

test("invokes, with usage and price", async () => {
  emulator.reply({ text: "Hello from afar", usage: { promptTokens: 1000, completionTokens: 100 } });
  const { userAgent, result } = await inPage(async ({ openai }, url) => {
    const gpt = openai({ openai_api_key: "sk-test", openai_api_base: url }).llm("gpt-4o");
    const answer = await gpt.invoke({
      promptMessages: [{ role: "user", content: "Say hello" }],
      modelParameters: { temperature: 0.2 },
    });
    return {
      userAgent: navigator.userAgent,
      result: { text: answer.text, usage: answer.usage, finishReason: answer.finishReason },
    };
  });
  expect(userAgent).toContain("HeadlessChrome");
  expect(result).toMatchObject({
    text: "Hello from afar",
    finishReason: "stop",
    usage: { promptTokens: 1000, completionTokens: 100, currency: "USD" },
  });
  expect(Number(result.usage.totalPrice)).toBeGreaterThan(0);
  expect(emulator.requests.at(-1)?.headers["origin"]).toBe(origin);
  expect(complaints).toEqual([]);
});

test("streams, over both protocols", async () => {
  const streamed = await inPage(async ({ openai }, url) => {
    const all: { texts: string[]; totalPrice: string | null | undefined; reasons: unknown }[] = [];
    for (const api_protocol of ["responses", "chat"]) {
      const gpt = openai({ openai_api_key: "sk-test", openai_api_base: url, api_protocol } as never).llm("gpt-4o");
      const texts: string[] = [];
      let last;
      for await (const chunk of gpt.stream({ promptMessages: [{ role: "user", content: "One two three" }] })) {
        if (chunk.delta.text !== "") texts.push(chunk.delta.text);
        last = chunk;
      }
      all.push({ texts, totalPrice: last?.usage?.totalPrice, reasons: last?.finishReason });
    }
    return all;
  });
  expect(emulator.requests.map(({ kind }) => kind)).toEqual(["openai-responses", "openai-chat"]);
  for (const { texts, totalPrice, reasons } of streamed) {
    expect(texts.join("")).toBe("You said: One two three");
    expect(texts.length).toBeGreaterThan(1);
    expect(Number(totalPrice)).toBeGreaterThan(0);
    expect(reasons).toBe("stop");
  }
  expect(complaints).toEqual([]);
});

test("deltas arrive while the answer is still under way, and leaving the loop ends the request", async () => {
  emulator.fault({ type: "stall", afterDeltas: 2 });
  const first = await inPage(async ({ openai }, url) => {
    const gpt = openai({ openai_api_key: "sk-test", openai_api_base: url }).llm("gpt-4o");
    for await (const chunk of gpt.stream({ promptMessages: [{ role: "user", content: "One two three" }] }))
      return chunk.delta.text;
    return "";
  });
  expect(first).not.toBe("");
  await expect.poll(() => emulator.requests[0]?.aborted, { timeout: 5_000 }).toBe(true);
});

test("embeds", async () => {
  const embedded = await inPage(async ({ openai }, url) => {
    const model = openai({ openai_api_key: "sk-test", openai_api_base: url }).textEmbedding("text-embedding-3-small");
    const { embeddings } = await model.invoke({ texts: ["one", "two"] });
    return embeddings.map((it) => it.length);
  });
  expect(embedded).toEqual([1536, 1536]);
});

test("errors are the unified ones: refused, cut off, and without a server", async () => {
  emulator.fault({ type: "status", status: 429, kind: "openai-responses" });
  emulator.fault({ type: "reset", afterDeltas: 1, kind: "openai-responses" });
  const failures = await inPage(async ({ openai }, url) => {
    const ask = { promptMessages: [{ role: "user", content: "One two three" }] } as const;
    const options = { retries: { max: 0 } };
    const reasons: unknown[] = [];
    const note = (thrown: unknown): void => {
      const { name, reason, status, emittedBefore } = thrown as Record<string, unknown>;
      reasons.push({ name, reason, status, emittedBefore });
    };
    const gpt = openai({ openai_api_key: "sk-test", openai_api_base: url }, options).llm("gpt-4o");
    await gpt.invoke(ask).catch(note);
    try {
      for await (const _chunk of gpt.stream(ask));
    } catch (thrown) {
      note(thrown);
    }
    const nowhere = openai({ openai_api_key: "sk-test", openai_api_base: "http://127.0.0.1:9" }, options).llm("gpt-4o");
    await nowhere.invoke(ask).catch(note);
    return reasons;
  });
  expect(failures).toMatchObject([
    { name: "InvokeRateLimitError", status: 429 },
    { name: "InvokeConnectionError", emittedBefore: true },
    { name: "InvokeConnectionError" },
  ]);
});

/** Bundles for browsers by the names that users import, out of dist/. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../..") },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    // Unlike the sources', the paths of dist/.
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}
