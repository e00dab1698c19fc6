// Replays recorded answers of providers through the built package and compares with what they are known to mean:
// `node test/conformance/recordings.mjs FOLDER`, a folder that holds recordings/*.jsonl, recordings/vercel-ai and
// recordings/errors.json. Needs `npm run build`. Exits 1 when anything differs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { replay, replayKinds } from "typecard/testing";
import { differences, differencesOfError } from "./recordings-compare.mjs";

/** Every recording, fixture and error whose kind has a codec: one result a kind. */
export async function recordings(folder) {
  const rows = [...recordedRows(folder), ...fixtureRows(folder), ...errorRows(folder)];
  const results = new Map();
  const skipped = new Map();
  for (const row of rows) {
    if (!Object.hasOwn(replayKinds, row.kind)) {
      skipped.set(row.kind, (skipped.get(row.kind) ?? 0) + 1);
      continue;
    }
    const result = results.get(row.kind) ?? { name: `recordings of ${row.kind}`, passed: 0, failures: [], notes: [] };
    results.set(row.kind, result);
    const found = await compare(row);
    if (found.length === 0) result.passed++;
    else result.failures.push(`${row.id}: ${found.join("; ")}`);
  }
  const notes = [...skipped].map(([kind, count]) => `${count} of ${kind}`);
  return [...results.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .concat({ name: "recordings without a codec", passed: 0, failures: [], notes });
}

async function compare({ kind, exchange, expected, retryAfter }) {
  const settled = await replay(kind, exchange).then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  const found =
    expected.type === "error" ? differencesOfError(settled, expected) : await differences(settled, expected);
  if (retryAfter !== undefined && settled.error?.retryAfterMs === undefined) found.push("retry-after was not read");
  return found;
}

function* recordedRows(folder) {
  const place = join(folder, "recordings");
  for (const file of readdirSync(place)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()) {
    for (const line of readFileSync(join(place, file), "utf8").split("\n")) {
      if (line === "") continue;
      const { id, apiKind, request, response, expected } = JSON.parse(line);
      yield { id, kind: apiKind, exchange: { request, response }, expected };
    }
  }
}

/** Names of the fixtures' kinds that are other names of ours. */
const fixtureKinds = {
  "embeddings-openai": "openai-embeddings",
  "embeddings-openai-like": "openai-embeddings",
  "embeddings-cohere-v2": "cohere-embed-v2",
  "embeddings-vertex": "vertex-predict",
  "transcription-openai": "openai-transcriptions",
};

function* fixtureRows(folder) {
  const place = join(folder, "recordings", "vercel-ai");
  if (!existsSync(join(place, "index.json"))) return;
  for (const { path, apiKind, streaming, expected, status = 200, enveloped, note } of JSON.parse(
    readFileSync(join(place, "index.json"), "utf8"),
  )) {
    const mustSettle = /must not crash/.test(note ?? "");
    if (expected === null && !mustSettle) continue;
    const kind = fixtureKinds[apiKind] ?? apiKind;
    const text = readFileSync(join(place, path), "utf8");
    const response = streaming
      ? streamOf(kind, text)
      : enveloped
        ? unwrapped(text)
        : { status, headers: { "content-type": "application/json" }, body: text };
    const request = {
      method: "POST",
      url: "https://provider.invalid/",
      headers: {},
      body: requestOf(kind, expected ?? {}, streaming),
    };
    yield { id: path, kind, exchange: { request, response }, expected: expected ?? { type: "settles" } };
  }
}

/** One event a line, without framing: framed again, with the event's name where the protocol writes one and the end that was left out. */
function streamOf(kind, text) {
  if (/^(?:data|event):/m.test(text))
    return { status: 200, headers: { "content-type": "text/event-stream" }, body: text };
  const events = text.split("\n").filter((line) => line.trim() !== "");
  const named = !kind.startsWith("openai-chat") && !kind.startsWith("mistral");
  const body = events.map((data) => `${named ? nameOf(data) : ""}data: ${data}\n\n`).join("");
  return { status: 200, headers: { "content-type": "text/event-stream" }, body };
}

function nameOf(data) {
  const type = /"type"\s*:\s*"([\w.-]+)"/.exec(data)?.[1];
  return type === undefined ? "" : `event: ${type}\n`;
}

function unwrapped(text) {
  const { status = 200, statusCode = status, headers, responseHeaders, body, value } = JSON.parse(text);
  const content = body ?? value ?? JSON.parse(text);
  return {
    status: statusCode,
    headers: headers ?? responseHeaders ?? { "content-type": "application/json" },
    body: typeof content === "string" ? content : JSON.stringify(content),
  };
}

/** Fixtures have no requests; some answers can only be checked against one. */
function requestOf(kind, expected, streaming) {
  const model = "fixture";
  if (expected.type === "embedding") return { model, texts: Array(expected.count).fill("text") };
  if (expected.type === "rerank")
    return { model, documents: Array(Math.max(0, ...expected.results.map(({ index }) => index + 1))).fill("text") };
  return { model, ...(streaming && { stream: true }) };
}

/** Failed answers. What happens on the way (`mid-stream`, `transport`) is for the emulator. */
function* errorRows(folder) {
  const file = join(folder, "recordings", "errors.json");
  if (!existsSync(file)) return;
  for (const [index, row] of JSON.parse(readFileSync(file, "utf8")).entries()) {
    const { source, id, family, host = "provider.invalid", status, when, headers, body, expect } = row;
    if (source !== "recorded" && when !== "response") continue;
    const request = { method: "POST", url: `https://${host}/`, headers: {}, body: { model: "model" } };
    const retryAfter = Object.keys(headers).find((name) => name.startsWith("retry-after"));
    yield {
      id: `errors.json ${id ?? `#${index} ${status}`}`,
      kind: family,
      exchange: { request, response: { status, headers, body } },
      expected: { type: "error", ...expect, ambiguous: row.ambiguous },
      retryAfter,
    };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (folder === undefined || !existsSync(join(folder, "recordings"))) {
    console.error("usage: node test/conformance/recordings.mjs FOLDER, a folder that holds recordings/");
    process.exit(2);
  }
  let failed = 0;
  for (const { name, passed, failures, notes } of await recordings(folder)) {
    failed += failures.length;
    console.log(`${name}: ${passed} of ${passed + failures.length}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
  process.exit(failed === 0 ? 0 : 1);
}
