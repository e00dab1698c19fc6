// How long it takes to decode 20,000 streamed deltas over loopback, against fetch + eventsource-parser in its callback form.
// Run: node test/bench/stream.mjs [deltas] [rounds]. Prints medians and ratios as JSON. The server runs in a thread of its own.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const here = fileURLToPath(import.meta.url);
if (isMainThread) await main();
else serve(workerData.deltas);

async function main() {
  const deltas = Number(process.argv[2] ?? 20_000);
  const rounds = Number(process.argv[3] ?? 15);
  const { contestantsAt, close } = await load();
  const worker = new Worker(here, { workerData: { deltas } });
  const port = await new Promise((resolve) => worker.once("message", resolve));
  const base = `http://127.0.0.1:${port}/`;
  const contestants = { "fetch + eventsource-parser": await leanest(base), ...contestantsAt(base) };
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const startedAt = performance.now();
      const count = await run();
      const ms = performance.now() - startedAt;
      if (count !== deltas) throw new Error(`${name} gave ${count} deltas of ${deltas}`);
      if (round >= 0) times[name].push(ms);
    }
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  // Each round against the reference of the same round: what else the machine does falls on both.
  const reference = times["fetch + eventsource-parser"];
  const ratios = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, median(all.map((ms, round) => ms / reference[round]))]),
  );
  console.log(JSON.stringify({ deltas, rounds, node: process.version, medianMs: medians, ratios }, null, 2));
  await worker.terminate();
  await close();
}

/** The fastest way known: nothing but the parser and JSON.parse. */
async function leanest(base) {
  const { createParser } = await import("eventsource-parser");
  return async () => {
    const response = await fetch(`${base}chat`, { method: "POST", body: "{}" });
    let count = 0;
    let text = "";
    const parser = createParser({
      onEvent(event) {
        if (event.data === "[DONE]") return;
        const delta = JSON.parse(event.data).choices[0].delta.content;
        text += delta;
        count += 1;
      },
    });
    const decoder = new TextDecoder();
    for await (const chunk of response.body) parser.feed(decoder.decode(chunk, { stream: true }));
    if (text.length === 0) throw new Error("No text");
    return count;
  };
}

/** Our transport, bundled, with the smallest codec that does the same. */
async function load() {
  const { build } = await import("esbuild");
  const folder = await mkdtemp(join(fileURLToPath(new URL("../../node_modules", import.meta.url)), ".bench-"));
  const outfile = join(folder, "stream.mjs");
  const entry = new URL("../../runtime/http/stream.ts", import.meta.url);
  await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile,
    logLevel: "error",
  });
  const { stream } = await import(pathToFileURL(outfile).href);
  const codec = {
    kind: "bench",
    errors: { rows: [] },
    encode: () => ({ method: "POST", path: "chat", body: { type: "json", value: {} }, framing: "sse" }),
    decode: () => {
      throw new Error("Not streamed");
    },
    decodeStream() {
      let text = "";
      let done = false;
      return {
        push(event) {
          if (event.data === "[DONE]") {
            done = true;
            return [];
          }
          const delta = JSON.parse(event.data).choices[0].delta.content;
          text += delta;
          return [{ type: "text", text: delta }];
        },
        end: () => ({ text }),
        get done() {
          return done;
        },
        partial: () => ({ text }),
      };
    },
  };
  const exchange = (base) => ({
    codec,
    call: {},
    credentials: {},
    endpoint: {
      url: (request) => new URL(request.path, base),
      authorize: async (request) => request,
      secrets: () => [],
    },
  });
  return {
    contestantsAt: (base) => ({
      "typecard, by the delta": async () => {
        let count = 0;
        for await (const delta of stream(exchange(base))) if (delta.text !== "") count += 1;
        return count;
      },
      "typecard, by the chunk": async () => {
        let count = 0;
        for await (const batch of stream(exchange(base)).batches()) count += batch.length;
        return count;
      },
    }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function serve(deltas) {
  const events = Array.from({ length: deltas }, (_, index) => {
    const choices = [{ index: 0, delta: { content: ` word${index}` }, logprobs: null, finish_reason: null }];
    const body = {
      id: "chatcmpl-0123456789",
      object: "chat.completion.chunk",
      created: 1_700_000_000,
      model: "gpt-4o",
      choices,
    };
    return `data: ${JSON.stringify(body)}\n\n`;
  });
  events.push("data: [DONE]\n\n");
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "text/event-stream" });
    let next = 0;
    const write = () => {
      while (next < events.length) if (!response.write(events[next++])) return;
      response.end();
    };
    response.on("drain", write);
    write();
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return round3(sorted[Math.floor(sorted.length / 2)]);
}

function round3(value) {
  return Math.round(value * 1000) / 1000;
}
