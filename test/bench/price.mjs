// Prices a second of gpt-4o with cached tokens and the breakdown, against genai-prices and tokenlens, in one run.
// Run: node test/bench/price.mjs [rounds] [milliseconds a round]. Prints medians and ratios as JSON.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 101);
const milliseconds = Number(process.argv[3] ?? 8);
const table = {
  currency: "USD",
  scale: 9,
  prices: { promptTokens: 2500, cachedInputTokens: 1250, completionTokens: 10000 },
  services: { batch: { prices: { promptTokens: 1250, cachedInputTokens: 625, completionTokens: 5000 } } },
};
const usages = Array.from({ length: 1000 }, (_, index) => ({
  promptTokens: 1000 + index * 37,
  completionTokens: 100 + index * 13,
  cachedInputTokens: index * 5,
}));

const folder = await mkdtemp(join(root, "node_modules", ".bench-"));
try {
  const contestants = { typecard: await ours(), ...(await peers()) };
  console.log(JSON.stringify({ rounds, node: process.version, ...race(contestants) }, null, 2));
} finally {
  await rm(folder, { recursive: true });
}

async function ours() {
  const file = join(folder, "price.mjs");
  const { outputFiles } = await build({
    entryPoints: [join(root, "runtime/core/price.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  await writeFile(file, outputFiles[0].text);
  const { priceUsage } = await import(pathToFileURL(file).href);
  return { inputs: usages, price: (usage) => priceUsage(table, usage) };
}

/** Those that are installed: they are no dependencies of ours. */
async function peers() {
  const found = {};
  try {
    const { calcPrice } = await import("@pydantic/genai-prices");
    found["genai-prices"] = {
      inputs: usages.map(({ promptTokens, completionTokens, cachedInputTokens }) => ({
        input_tokens: promptTokens,
        output_tokens: completionTokens,
        cache_read_tokens: cachedInputTokens,
      })),
      price: (usage) => calcPrice(usage, "gpt-4o", { providerId: "openai" }),
    };
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
  return found;
}

/** Rounds of all contestants in turn: what else the machine does falls on all of them. */
function race(contestants) {
  const loops = Object.entries(contestants).map(([name, { inputs, price }]) => [
    name,
    new Function(
      "price",
      "inputs",
      "times",
      "let last; for (let i = 0; i < times; i++) last = price(inputs[i % inputs.length]); return last;",
    ).bind(undefined, price, inputs),
  ]);
  const rates = Object.fromEntries(loops.map(([name]) => [name, []]));
  const batch = Object.fromEntries(loops.map(([name, loop]) => [name, calibrate(loop)]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, loop] of loops) {
      const startedAt = performance.now();
      loop(batch[name]);
      if (round >= 0) rates[name].push(batch[name] / (performance.now() - startedAt));
    }
  }
  return {
    thousandsASecond: Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, Math.round(median(all))])),
    timesFaster: Object.fromEntries(
      Object.entries(rates)
        .filter(([name]) => name !== "typecard")
        .map(([name, all]) => [
          name,
          Number(median(all.map((rate, round) => rates.typecard[round] / rate)).toFixed(1)),
        ]),
    ),
  };
}

function calibrate(loop) {
  let times = 1000;
  for (;;) {
    const startedAt = performance.now();
    loop(times);
    const took = performance.now() - startedAt;
    if (took >= milliseconds) return Math.max(1, Math.round((times * milliseconds) / took));
    times *= 2;
  }
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
