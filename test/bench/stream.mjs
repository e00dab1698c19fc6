// How long it takes to decode 20,000 streamed deltas over loopback, against fetch + eventsource-parser, the vendors' clients and the
// AI SDK. Ours comes from dist/, but for the transport alone, which is no entry of the package and is bundled here.
// Run: npm run build && node test/bench/stream.mjs [deltas] [rounds] [part of a name]...
// Medians of wall and CPU times; each ratio is the median over rounds against the reference of the same round, so that what else the
// machine does falls on both. The server is a process of its own. Targets: 1.15 x the reference, a fifth of `streamText`.
// The reference is the parser's stream form; its callback form, which gives no iterable, shows what is left to gain.
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(import.meta.url);
const reference = "fetch + eventsource-parser";
const leanest = "fetch + eventsource-parser, callbacks";
const slowest = "ai 6 streamText";
if (process.argv[2] === "serve") serve(Number(process.argv[3]));
else await main();

async function main() {
  const deltas = Number(process.argv[2] ?? 20_000);
  const rounds = Number(process.argv[3] ?? 15);
  const wanted = process.argv.slice(4);
  const server = fork(here, ["serve", String(deltas)]);
  const [port] = await once(server, "message");
  const all = await contestants(`http://127.0.0.1:${port}`);
  const names = Object.keys(all).filter(
    (name) => name === reference || name === leanest || wanted.length === 0 || wanted.some((it) => name.includes(it)),
  );
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const cpu = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -3; round < rounds; round += 1) {
    for (const name of names) {
      const usedBefore = process.cpuUsage();
      const startedAt = performance.now();
      const count = await all[name]();
      const ms = performance.now() - startedAt;
      const used = process.cpuUsage(usedBefore);
      if (count !== deltas) throw new Error(`${name} gave ${count} deltas of ${deltas}`);
      if (round < 0) continue;
      times[name].push(ms);
      cpu[name].push((used.user + used.system) / 1000);
    }
  }
  server.kill();

  console.log(
    `${deltas} deltas, ${rounds} rounds, Node ${process.versions.node}; wall and CPU time, and both against the reference`,
  );
  const against = (name, other, of = times) => median(of[name].map((ms, round) => ms / of[other][round]));
  for (const name of names) {
    const ours = name.startsWith("typecard");
    const slower = against(name, reference);
    const faster =
      names.includes(slowest) && name !== slowest
        ? `  ${against(slowest, name).toFixed(1).padStart(5)} x as fast as streamText`
        : "";
    // Other wires are compared among themselves.
    const isMissed = ours && slower > 1.15;
    const wall = `${median(times[name]).toFixed(1).padStart(8)} ms${median(cpu[name]).toFixed(1).padStart(8)} ms`;
    const ratios = `${slower.toFixed(3).padStart(8)} x${against(name, reference, cpu).toFixed(3).padStart(8)} x`;
    console.log(`${name.padEnd(42)}${wall}${ratios}${faster}${isMissed ? "  MISSED" : ""}`);
    if (isMissed) process.exitCode = 1;
  }
}

/** Each decodes one whole stream and gives the number of its deltas. */
async function contestants(base) {
  const [
    { createParser },
    { EventSourceParserStream },
    { stream, openaiChat },
    { openai },
    { anthropic },
    { default: OpenAI },
    { default: Anthropic },
    { streamText },
    { createOpenAI },
  ] = await Promise.all([
    import("eventsource-parser"),
    import("eventsource-parser/stream"),
    transport(),
    import("typecard/openai"),
    import("typecard/anthropic"),
    import("openai"),
    import("@anthropic-ai/sdk"),
    import("ai"),
    import("@ai-sdk/openai"),
  ]);
  const messages = [{ role: "user", content: "Count" }];
  const exchange = {
    codec: openaiChat,
    call: { model: "gpt-4o", promptMessages: messages, parameters: {}, tools: [], stop: [], stream: true },
    credentials: {},
    endpoint: {
      url: ({ path }) => new URL(`/v1/${path}`, base),
      authorize: async (request) => request,
      secrets: () => [],
    },
  };
  const gpt = openai({ openai_api_key: "sk-bench", openai_api_base: base, api_protocol: "chat" }).llm("gpt-4o");
  const gptResponses = openai({ openai_api_key: "sk-bench", openai_api_base: base }).llm("gpt-4o");
  const claude = anthropic({ anthropic_api_key: "sk-bench", anthropic_api_url: base }).llm("claude-haiku-4-5-20251001");
  const openaiClient = new OpenAI({ apiKey: "sk-bench", baseURL: `${base}/v1` });
  const anthropicClient = new Anthropic({ apiKey: "sk-bench", baseURL: base });
  const aiModel = createOpenAI({ apiKey: "sk-bench", baseURL: `${base}/v1` }).chat("gpt-4o");

  const handle = (model) => async () => {
    let count = 0;
    for await (const { delta } of model.stream({ promptMessages: messages })) if (delta.text !== "") count += 1;
    return count;
  };
  const chatUrl = `${base}/v1/chat/completions`;
  const chatText = (data) => (data === "[DONE]" ? undefined : JSON.parse(data).choices[0].delta.content);
  return {
    [reference]: piped(EventSourceParserStream, chatUrl, chatText),
    [leanest]: lean(createParser, chatUrl, chatText),
    "typecard http + openai-chat, by the chunk": async () => {
      let count = 0;
      for await (const batch of stream(exchange).batches()) count += batch.length;
      return count;
    },
    "typecard/openai handle, chat": handle(gpt),
    "openai 6": async () => {
      let count = 0;
      for await (const chunk of await openaiClient.chat.completions.create({
        model: "gpt-4o",
        messages,
        stream: true,
      })) {
        if (chunk.choices[0]?.delta.content) count += 1;
      }
      return count;
    },
    [slowest]: async () => {
      let count = 0;
      for await (const text of streamText({ model: aiModel, messages, maxRetries: 0 }).textStream)
        if (text !== "") count += 1;
      return count;
    },
    // Other wires, other sizes: their ratios to the reference say less than those to each other.
    "responses: typecard/openai handle": handle(gptResponses),
    "messages: fetch + eventsource-parser": piped(
      EventSourceParserStream,
      `${base}/v1/messages`,
      (data) => JSON.parse(data).delta?.text,
    ),
    "messages: typecard/anthropic handle": handle(claude),
    "messages: @anthropic-ai/sdk": async () => {
      let count = 0;
      for await (const event of await anthropicClient.messages.create({
        model: "claude-haiku-4-5",
        max_tokens: 100_000,
        messages,
        stream: true,
      })) {
        if (event.type === "content_block_delta") count += 1;
      }
      return count;
    },
  };
}

/** As the parser's README has it for fetch. https://github.com/rexxars/eventsource-parser#stream-usage */
function piped(EventSourceParserStream, url, textOf) {
  return async () => {
    const response = await fetch(url, { method: "POST", body: '{"stream":true}' });
    let count = 0;
    let text = "";
    for await (const { data } of response.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream())) {
      const delta = textOf(data);
      if (delta === undefined) continue;
      text += delta;
      count += 1;
    }
    if (text.length === 0) throw new Error("No text");
    return count;
  };
}

/** The fastest way known: nothing but the parser and JSON.parse. */
function lean(createParser, url, textOf) {
  return async () => {
    const response = await fetch(url, { method: "POST", body: '{"stream":true}' });
    let count = 0;
    let text = "";
    const parser = createParser({
      onEvent({ data }) {
        const delta = textOf(data);
        if (delta === undefined) return;
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

/** Our transport without handles, and one codec. */
async function transport() {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: 'export * from "./runtime/http/stream.ts"; export * from "./runtime/adapters/openai-chat/index.ts";',
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["browser"],
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function serve(deltas) {
  const answers = {
    "/v1/chat/completions": chatEvents(deltas),
    "/v1/responses": responsesEvents(deltas),
    "/v1/messages": messagesEvents(deltas),
  };
  const server = createServer((request, response) => {
    request.resume();
    const events = answers[request.url];
    if (events === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/event-stream" });
    let next = 0;
    const write = () => {
      while (next < events.length) if (!response.write(events[next++])) return;
      response.end();
    };
    response.on("drain", write);
    write();
  });
  process.once("disconnect", () => process.exit());
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

function chatEvents(deltas) {
  const event = (delta, finish_reason) => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason }];
    return `data: ${JSON.stringify({ id: "chatcmpl-0123456789", object: "chat.completion.chunk", created: 1_700_000_000, model: "gpt-4o", choices })}\n\n`;
  };
  return [
    ...words(deltas).map((content, index) => event({ content }, index === deltas - 1 ? "stop" : null)),
    "data: [DONE]\n\n",
  ];
}

function responsesEvents(deltas) {
  const response = {
    id: "resp_0123456789",
    object: "response",
    created_at: 1_700_000_000,
    model: "gpt-4o",
    output: [],
  };
  const item = { id: "msg_0123456789", type: "message", role: "assistant", status: "in_progress", content: [] };
  const all = [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    { type: "response.output_item.added", output_index: 0, item },
    ...words(deltas).map((delta) => ({
      type: "response.output_text.delta",
      item_id: item.id,
      output_index: 0,
      content_index: 0,
      delta,
      logprobs: [],
    })),
    {
      type: "response.output_item.done",
      output_index: 0,
      item: {
        ...item,
        status: "completed",
        content: [{ type: "output_text", text: words(deltas).join(""), annotations: [] }],
      },
    },
    {
      type: "response.completed",
      response: {
        ...response,
        status: "completed",
        usage: { input_tokens: 1, output_tokens: deltas, total_tokens: deltas + 1 },
      },
    },
  ];
  return all.map((it, sequence_number) => named({ ...it, sequence_number }));
}

function messagesEvents(deltas) {
  const message = {
    id: "msg_0123456789",
    type: "message",
    role: "assistant",
    model: "claude-haiku-4-5",
    content: [],
    stop_reason: null,
    stop_sequence: null,
  };
  return [
    { type: "message_start", message: { ...message, usage: { input_tokens: 1, output_tokens: 1 } } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    ...words(deltas).map((text) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } })),
    { type: "content_block_stop", index: 0 },
    {
      type: "message_delta",
      delta: { stop_reason: "end_turn", stop_sequence: null },
      usage: { output_tokens: deltas },
    },
    { type: "message_stop" },
  ].map(named);
}

function named(event) {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

function words(count) {
  return Array.from({ length: count }, (_, index) => ` word${index}`);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
