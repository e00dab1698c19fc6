// Many invocations and many streams at once against the emulator on loopback: `npm run build && node test/soak/runtime.mjs`.
// Exits 1 for an unhandled rejection, a failed call, memory that grows after the warm-up, or connections that are left.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { anthropic } from "typecard/anthropic";
import { cohere } from "typecard/cohere";
import { openai } from "typecard/openai";
import { startEmulator } from "typecard/testing";

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
  const kinds = invocationKinds(url);
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

/** A handle of each streaming chat protocol, with a call. */
function invocationKinds(url) {
  const options = { retries: { max: 60, baseMs: 1, capMs: 5 } };
  const key = "sk-soak-0123456789";
  const gpt = (api_protocol) =>
    openai({ openai_api_key: key, openai_api_base: url, api_protocol }, options).llm("gpt-4o");
  const promptMessages = [
    { role: "user", content: "What is the weather like in Zürich today, and will it rain tomorrow?" },
  ];
  const entries = [
    [gpt("chat"), { promptMessages }],
    [gpt("responses"), { promptMessages }],
    [
      anthropic({ anthropic_api_key: key, anthropic_api_url: url }, options).llm("claude-sonnet-4-5"),
      { promptMessages, modelParameters: { max_tokens: 200 } },
    ],
    [cohere({ api_key: key, base_url: url }, options).llm("command-a-03-2025"), { promptMessages }],
  ];
  return entries.map(([model, request]) => ({
    send: () => model.invoke(request),
    stream: () => model.stream(request),
  }));
}

async function invoke(kind, streamed) {
  if (!streamed) {
    const { text } = await kind.send();
    if (!text.startsWith("You said: ")) throw new Error(`wrong answer: ${text}`);
    return;
  }
  let text = "";
  for await (const { delta } of kind.stream()) text += delta.text;
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
      for await (const _chunk of kinds[index % kinds.length].stream()) {
        if (!first) continue;
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
