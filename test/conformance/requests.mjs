// Makes every recorded request anew from what it says, and compares: the content is read back into messages, tools and parameters,
// which the codec encodes. `node test/conformance/requests.mjs FOLDER`, a folder that holds recordings/*.jsonl; needs `npm run
// build`. A kind is a file of request-kinds/: its codec, how a request is read back, what means the same, and which differences
// are meant. Exits 1 on any other difference.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requestDifferences } from "./request-differences.mjs";
import { formFields } from "./request-parts.mjs";

/** One result a kind; `report` lists the kinds of differences with how often they occur. */
export async function requests(folder) {
  const place = join(folder, "recordings");
  const results = [];
  for (const name of readdirSync(join(import.meta.dirname, "request-kinds")).toSorted()) {
    const kind = name.slice(0, -".mjs".length);
    const file = join(place, `${kind}.jsonl`);
    if (!existsSync(file)) continue;
    const reader = (await import(`./request-kinds/${name}`)).default;
    results.push(compareKind(kind, reader, readFileSync(file, "utf8").trim().split("\n").map(JSON.parse)));
  }
  return results;
}

function compareKind(kind, reader, rows) {
  const counts = new Map();
  const failures = [];
  let passed = 0;
  let skipped = 0;
  for (const { id, request } of rows) {
    if (request.body === null || request.body === undefined) {
      skipped += 1;
      continue;
    }
    const found = differencesOf(reader, request);
    for (const difference of new Set(found)) counts.set(difference, (counts.get(difference) ?? 0) + 1);
    const unmeant = found.filter((difference) => meant(reader, difference) === undefined);
    if (unmeant.length === 0) passed += 1;
    else failures.push(`${id}: ${unmeant.join("; ")}`);
  }
  return {
    name: `requests of ${kind}`,
    passed,
    failures,
    notes: skipped === 0 ? [] : [`${skipped} without a body`],
    report: [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([difference, count]) => `${count} x ${difference}: ${meant(reader, difference) ?? "NOT MEANT"}`),
  };
}

function differencesOf({ codec, callOf, canonical }, request) {
  let wire;
  try {
    wire = codec.encode(callOf(request.body, request));
  } catch (error) {
    return [`it is refused: ${error.message}`];
  }
  const body = wire.body.type === "form" ? formFields(wire.body) : JSON.parse(JSON.stringify(wire.body.value));
  const found = requestDifferences(canonical(request.body), canonical(body));
  const { pathname } = new URL(request.url);
  if (!pathname.endsWith(`/${wire.path}`)) found.push(`the path is ${wire.path} instead of ${pathname}`);
  if (wire.method !== request.method) found.push(`the method is ${wire.method} instead of ${request.method}`);
  return found;
}

/** Why a difference is meant; undefined when it is not. */
function meant({ deliberate }, difference) {
  return deliberate.find(([kind]) =>
    kind instanceof RegExp ? kind.test(difference) : difference.startsWith(kind),
  )?.[1];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (folder === undefined || !existsSync(join(folder, "recordings"))) {
    console.error("usage: node test/conformance/requests.mjs FOLDER, a folder that holds recordings/");
    process.exit(2);
  }
  let failed = 0;
  for (const { name, passed, failures, notes, report } of await requests(folder)) {
    failed += failures.length;
    console.log(`${name}: ${passed} of ${passed + failures.length}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`);
    for (const line of [...report, ...failures]) console.log(`  ${line}`);
  }
  process.exit(failed === 0 ? 0 : 1);
}
