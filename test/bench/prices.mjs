// Microseconds that it takes to price one usage of gpt-4o, with its breakdown, against @pydantic/genai-prices and tokenlens, in one run.
// Run `npm run build`, then: node test/bench/prices.mjs [rounds] [milliseconds a round]. Prints medians and ratios as JSON.
import { calcPrice } from "@pydantic/genai-prices";
import { getTokenCosts } from "tokenlens";
import { gpt4o } from "../../dist/generated/openai/llm.js";

const rounds = Number(process.argv[2] ?? 25);
const milliseconds = Number(process.argv[3] ?? 40);
const target = 40;

/** Usages as an application sees them: no two alike, from a short question to a long conversation. */
const usages = Array.from({ length: 1009 }, (_, index) => {
  const prompt = 40 + ((index * 7919) % 120_000);
  return { prompt, completion: 10 + ((index * 104_729) % 4_000), cached: Math.floor((prompt * (index % 10)) / 10) };
});
const ours = usages.map(({ prompt, completion, cached }) => ({
  promptTokens: prompt,
  completionTokens: completion,
  cachedInputTokens: cached,
}));
const theirs = usages.map(({ prompt, completion, cached }) => ({
  input_tokens: prompt,
  output_tokens: completion,
  cache_read_tokens: cached,
}));

const contestants = {
  typecard: [ours, (usage) => gpt4o.price(usage).components.length],
  "genai-prices calcPrice": [theirs, (usage) => calcPrice(usage, "gpt-4o", { providerId: "openai" }).total_price],
  "tokenlens getTokenCosts": [theirs, (usage) => getTokenCosts({ modelId: "openai:gpt-4o", usage }).totalUSD],
};
// Peers only have to be nearly right to take part: tokenlens charges cached tokens twice.
if (gpt4o.price(ours[0]).totalPrice === null || !(contestants["genai-prices calcPrice"][1](theirs[0]) > 0)) {
  throw new Error("a contestant has no price for the usage");
}

const loops = Object.entries(contestants).map(([name, [list, price]]) => {
  // A loop of its own for each, so that the engine may inline every one alike.
  const body = "let sum = 0; for (let i = 0; i < times; i++) sum += price(list[i % list.length]); return sum;";
  return [name, new Function("price", "list", "times", body).bind(undefined, price, list)];
});
const batch = Object.fromEntries(loops.map(([name, loop]) => [name, calibrate(loop)]));
const times = Object.fromEntries(loops.map(([name]) => [name, []]));
// Rounds of all contestants in turn: what else the machine does falls on all of them.
for (let round = -3; round < rounds; round += 1) {
  for (const [name, loop] of loops) {
    const startedAt = performance.now();
    loop(batch[name]);
    if (round >= 0) times[name].push(((performance.now() - startedAt) * 1000) / batch[name]);
  }
}
const microseconds = Object.fromEntries(loops.map(([name]) => [name, Number(median(times[name]).toFixed(3))]));
const timesFaster = Object.fromEntries(
  loops
    .filter(([name]) => name !== "typecard")
    .map(([name]) => {
      const ratios = times[name].map((time, round) => time / times.typecard[round]);
      return [name, Number(median(ratios).toFixed(1))];
    }),
);
console.log(JSON.stringify({ rounds, node: process.version, target, microseconds, timesFaster }, null, 2));

function calibrate(loop) {
  let count = 100;
  for (;;) {
    const startedAt = performance.now();
    loop(count);
    const took = performance.now() - startedAt;
    if (took > milliseconds / 2) return Math.round((count * milliseconds) / took);
    count *= 2;
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
