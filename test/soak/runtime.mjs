// Many invocations and many streams at once against the emulator on loopback: `npm run build && node test/soak/runtime.mjs`.
// Exits 1 for an unhandled rejection, a failed call, memory that grows after the warm-up, or connections that are left.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const runtime = new URL(process.env["TYPECARD_RUNTIME"] ?? "../../dist/runtime/", import.meta.url);
const load = (path) => import(new URL(path, runtime).href);

const invocations = 10_000;
const warmUp = 2_000;
const parallel = 32;
const streams = 1_000;
/** Bytes of heap that 8,000 invocations may leave behind. */
const allowedGrowth = 4 * 1024 * 1024;
const deadlineMs = 180_000;

if (process.argv[2] === "emulator") await serve();
else await soak();

/** The emulator, in a process of its own so that its memory is not counted. */
async function serve() {
  const { startEmulator } = await load("testing/index.js");
  const emulator = await startEmulator({ keepRequests: 10 });
  process.on("message", (message) => {
    if (message.fault !== undefined) emulator.fault(message.fault);
    else if (message.reset === true) emulator.reset();
    else emulator.closeIdleConnections();
    setTimeout(() => process.send({ connections: emulator.connections }), 50);
  });
  process.once("disconnect", () => process.exit());
  process.send({ url: emulator.url });
}

async function soak() {
  const rejections = [];
  process.on("unhandledRejection", (reason) => rejections.push(reason));
  const watchdog = setTimeout(() => fail([`not finished after ${deadlineMs} ms`]), deadlineMs);

  const child = fork(fileURLToPath(import.meta.url), ["emulator"]);
  const [{ url }] = await once(child, "message");
  const tell = async (message) => {
    child.send(message);
    const [answer] = await once(child, "message");
    return answer;
  };
  const kinds = await invocationKinds(url);
  const problems = [];

  await tell({ fault: { type: "status", status: 503, kind: "openai-chat", times: 50 } });
  const heap = [];
  const startedAt = performance.now();
  for (let done = 0; done < invocations; done += warmUp) {
    await inParallel(
      warmUp,
      parallel,
      (index) => invoke(kinds[(done + index) % kinds.length], index % 5 === 0),
      problems,
    );
    heap.push(heapAfterGc());
  }
  const invokedMs = performance.now() - startedAt;
  const growth = heap.at(-1) - heap[0];
  console.log(
    `${invocations} invocations, ${parallel} at once: ${Math.round(invokedMs)} ms; heap after each ${warmUp}: ${heap.map(megabytes).join(", ")} MB`,
  );
  if (growth > allowedGrowth) problems.push(`the heap grew by ${megabytes(growth)} MB after the warm-up`);

  await tell({ reset: true });
  await tell({ fault: { type: "drip", delayMs: 5, times: Infinity } });
  const streamedAt = performance.now();
  const most = await allAtOnce(kinds, problems);
  console.log(
    `${streams} streams, ${most} of them open at once: ${Math.round(performance.now() - streamedAt)} ms; rss ${megabytes(process.memoryUsage.rss())} MB`,
  );
  if (most < streams) problems.push(`only ${most} streams were open at once`);

  const left = await connectionsLeft(tell);
  if (left > 0) problems.push(`${left} connections are left`);
  await sleep(50);
  problems.push(...rejections.map((reason) => `unhandled rejection: ${reason}`));
  clearTimeout(watchdog);
  child.disconnect();
  if (problems.length > 0) fail(problems);
  console.log("soak: no failed call, no unhandled rejection, memory flat, no connection left");
  process.exit(0);
}

/** The adapters, each with a call. */
async function invocationKinds(url) {
  const [{ send }, { stream }] = await Promise.all([load("http/send.js"), load("http/stream.js")]);
  const adapter = async (kind, name) => (await load(`adapters/${kind}/index.js`))[name];
  const promptMessages = [
    { role: "user", content: "What is the weather like in Zürich today, and will it rain tomorrow?" },
  ];
  const chat = (model, parameters = {}) => ({ model, promptMessages, parameters, tools: [], stop: [] });
  const entries = [
    [await adapter("openai-chat", "openaiChat"), chat("gpt-4o"), "/v1/"],
    [await adapter("openai-responses", "openaiResponses"), chat("gpt-4o"), "/v1/"],
    [await adapter("anthropic-messages", "anthropicMessages"), chat("claude-sonnet-4-5", { max_tokens: 200 }), "/"],
    [await adapter("cohere-chat-v2", "cohereChatV2"), chat("command-a-03-2025"), "/"],
  ];
  return entries.map(([codec, call, base]) => {
    const exchange = (streamed) => ({
      codec,
      call: { ...call, stream: streamed },
      endpoint: {
        url: ({ path }) => new URL(path, url + base),
        authorize: async (request, { key }) => ({
          ...request,
          headers: { ...request.headers, authorization: `Bearer ${key}` },
        }),
        secrets: ({ key }) => [key],
      },
      credentials: { key: "sk-soak-0123456789" },
      options: { retries: { max: 60, baseMs: 1, capMs: 5 } },
    });
    return { send: () => send(exchange(false)), stream: () => stream(exchange(true)) };
  });
}

async function invoke(kind, streamed) {
  if (!streamed) {
    const { output } = await kind.send();
    if (!output.text.startsWith("You said: ")) throw new Error(`wrong answer: ${output.text}`);
    return;
  }
  let text = "";
  for await (const delta of kind.stream()) if (delta.type === "text") text += delta.text;
  if (!text.endsWith("rain tomorrow?")) throw new Error(`wrong stream: ${text}`);
}

/** Opens all streams, holds each after its first delta until every one has had it, and reads them to their ends. Gives how many were open at most. */
async function allAtOnce(kinds, problems) {
  let open = 0;
  let most = 0;
  let release;
  const allOpen = new Promise((resolve) => (release = resolve));
  const read = async (index) => {
    let first = true;
    try {
      for await (const delta of kinds[index % kinds.length].stream()) {
        if (!first || delta === undefined) continue;
        first = false;
        open += 1;
        most = Math.max(most, open);
        if (open === streams) release();
        await allOpen;
      }
    } catch (error) {
      problems.push(`stream ${index}: ${error}`);
      release();
    }
    open -= 1;
  };
  await Promise.all(Array.from({ length: streams }, (_, index) => read(index)));
  return most;
}

async function inParallel(count, width, run, problems) {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      await run(index).catch((error) => problems.push(`call ${index}: ${error}`));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** Idle connections are closed by the server; what is still open after that is busy. */
async function connectionsLeft(tell) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const { connections } = await tell({ closeIdle: true });
    if (connections === 0) return 0;
    await sleep(50);
  }
  return (await tell({ closeIdle: true })).connections;
}

function heapAfterGc() {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

function megabytes(bytes) {
  return (bytes / 1024 / 1024).toFixed(1);
}

function fail(problems) {
  for (const problem of problems.slice(0, 20)) console.error(problem);
  if (problems.length > 20) console.error(`and ${problems.length - 20} more`);
  process.exit(1);
}
