// How long it takes to price one usage of gpt-4o, with its breakdown, against @pydantic/genai-prices and tokenlens, in one run.
// Run `npm run build`, then: node test/bench/prices.mjs [rounds] [milliseconds a round]. Prints medians and ratios as JSON.
// `same` prices one usage again and again, `different` a thousand, which engines cannot answer from their caches of texts of numbers.
// What is measured is CPU time: what else the machine does falls on nobody.
import { calcPrice } from "@pydantic/genai-prices";
import { getTokenCosts } from "tokenlens";
import { gpt4o } from "../../dist/generated/openai/llm.js";

const rounds = Number(process.argv[2] ?? 25);
const milliseconds = Number(process.argv[3] ?? 30);
const workloads = {
  same: [{ prompt: 1234, completion: 567, cached: 200 }],
  // From a short question to a long conversation.
  different: Array.from({ length: 1009 }, (_, index) => {
    const prompt = 40 + ((index * 7919) % 120_000);
    return { prompt, completion: 10 + ((index * 104_729) % 4_000), cached: Math.floor((prompt * (index % 10)) / 10) };
  }),
};

const report = { rounds, node: process.version, target: "40 times calcPrice" };
for (const [name, usages] of Object.entries(workloads)) report[name] = race(contestants(usages));
console.log(JSON.stringify(report, null, 2));

/** Each as its documentation calls it. tokenlens charges cached tokens twice, but takes part. */
function contestants(usages) {
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
  const total = Number(gpt4o.price(ours[0]).totalPrice);
  const theirTotal = calcPrice(theirs[0], "gpt-4o", { providerId: "openai" }).total_price;
  if (Math.abs(total - theirTotal) > 1e-7) throw new Error(`one says ${total}, the other ${theirTotal}`);
  return {
    typecard: [ours, (usage) => gpt4o.price(usage).components.length],
    "genai-prices calcPrice": [theirs, (usage) => calcPrice(usage, "gpt-4o", { providerId: "openai" }).total_price],
    "tokenlens getTokenCosts": [theirs, (usage) => getTokenCosts({ modelId: "openai:gpt-4o", usage }).totalUSD],
  };
}

function race(entrants) {
  const loops = Object.entries(entrants).map(([name, [list, price]]) => {
    // A loop of its own for each, so that the engine may inline every one alike.
    const body = "let sum = 0; for (let i = 0; i < times; i++) sum += price(list[i % list.length]); return sum;";
    return [name, new Function("price", "list", "times", body).bind(undefined, price, list)];
  });
  const batch = Object.fromEntries(loops.map(([name, loop]) => [name, calibrate(loop)]));
  const nanoseconds = Object.fromEntries(loops.map(([name]) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    for (const [name, loop] of loops) {
      const took = cpuTime(() => loop(batch[name]));
      if (round >= 0) nanoseconds[name].push((took * 1e6) / batch[name]);
    }
  }
  const medians = Object.fromEntries(loops.map(([name]) => [name, Math.round(median(nanoseconds[name]))]));
  const timesFaster = Object.fromEntries(
    Object.keys(medians)
      .filter((name) => name !== "typecard")
      .map((name) => [name, Number((medians[name] / medians.typecard).toFixed(1))]),
  );
  return { nanoseconds: medians, timesFaster };
}

function calibrate(loop) {
  let count = 200;
  for (;;) {
    const took = cpuTime(() => loop(count));
    if (took > milliseconds / 2) return Math.round((count * milliseconds) / took);
    count *= 2;
  }
}

/** In milliseconds, of all threads: collecting garbage counts. */
function cpuTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
