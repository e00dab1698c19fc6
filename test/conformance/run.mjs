// Compares the built package with the expected answers in a folder of vectors: `node test/conformance/run.mjs FOLDER`.
// Needs `npm run build`. Exits 1 when anything differs.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "./compiled.mjs";
import { descriptors, providers } from "./descriptors.mjs";
import { validation } from "./validation.mjs";
import { parameters, syntheticParameters } from "./parameters.mjs";
import { recordings } from "./recordings.mjs";
import { requests } from "./requests.mjs";
import { flatPrices, usagePrices } from "./prices.mjs";

const folder = process.argv[2];
if (folder === undefined || !existsSync(join(folder, "corpus", "vectors"))) {
  console.error(
    "usage: node test/conformance/run.mjs FOLDER, a folder that holds corpus/vectors and corpus/dify, and maybe recordings",
  );
  process.exit(2);
}
const corpus = join(folder, "corpus");
const generated = await compiled(join(corpus, "dify"));
const checks = [descriptors, providers, validation, parameters, syntheticParameters, flatPrices, usagePrices];
let passed = 0;
let failed = 0;
const results = [];
for (const check of checks) results.push(await check(corpus, generated));
if (existsSync(join(folder, "recordings"))) results.push(...(await recordings(folder)), ...(await requests(folder)));
for (const result of results) {
  passed += result.passed;
  failed += result.failures.length;
  const notes = result.notes?.length > 0 ? ` (${result.notes.join("; ")})` : "";
  console.log(`${result.name}: ${result.passed} of ${result.passed + result.failures.length}${notes}`);
  for (const line of result.report ?? []) console.log(`  ${line}`);
  for (const failure of result.failures.slice(0, 10)) console.log(`  ${failure}`);
  if (result.failures.length > 10) console.log(`  and ${result.failures.length - 10} more`);
}
console.log(`conformance: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
