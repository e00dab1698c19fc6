// How time, memory and output of the generator grow with the number of cards: cold, no-op and one card edited, each in a fresh process.
//   node test/bench/scale.mjs [--large]     5,000 and 20,000 cards, 50 a provider, and 20 providers of 1,000; --large: 100,000 too
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const cli = join(root, "dist/cli.js");
const sizes = [
  { cards: 5_000, each: 50 },
  { cards: 20_000, each: 50 },
  { cards: 20_000, each: 1_000 },
  ...(process.argv.includes("--large") ? [{ cards: 100_000, each: 50 }] : []),
];
/** A run that takes longer than this is stopped. */
const limit = 10 * 60_000;

console.log("  cards  a provider   cold s  ms a card   peak MB   no-op s   edit s   output MB");
for (const { cards, each } of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "typecard-scale-"));
  try {
    for (let provider = 0; provider < cards / each; provider += 1) writeProvider(folder, provider, each);
    mkdirSync(join(folder, "node_modules"));
    const cold = generate(folder);
    const noop = generate(folder);
    writeFileSync(join(folder, "specs/p1/models/llm/model-7.yaml"), card(7, "Edited"));
    const edit = generate(folder);
    const columns = [
      String(cards).padStart(7),
      String(each).padStart(12),
      (cold.ms / 1000).toFixed(1).padStart(9),
      (cold.ms / cards).toFixed(2).padStart(11),
      cold.megabytes.toFixed(0).padStart(10),
      (noop.ms / 1000).toFixed(2).padStart(10),
      (edit.ms / 1000).toFixed(2).padStart(9),
      (size(join(folder, "generated")) / 1e6).toFixed(1).padStart(12),
    ];
    console.log(columns.join(""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProvider(folder, provider, each) {
  const place = join(folder, `specs/p${provider}`);
  mkdirSync(join(place, "provider"), { recursive: true });
  mkdirSync(join(place, "models/llm"), { recursive: true });
  writeFileSync(
    join(place, `provider/p${provider}.yaml`),
    `provider: p${provider}\nlabel:\n  en_US: Provider ${provider}\nsupported_model_types: [llm]\nconfigurate_methods: [predefined-model]\n` +
      "models:\n  llm:\n    predefined: [models/llm/*.yaml]\n",
  );
  for (let index = 0; index < each; index += 1)
    writeFileSync(join(place, `models/llm/model-${index}.yaml`), card(index, `Model ${index}`));
}

/** A card of average size. One in eight has rules of its own, the others share them with their neighbours. */
function card(index, label) {
  const most = index % 8 === 0 ? 1000 + index : 4096 * (1 + (index % 5));
  return `model: model-${index}
label:
  en_US: ${label}
model_type: llm
features: [tool-call, vision]
model_properties:
  mode: chat
  context_size: ${1000 * (1 + (index % 128))}
parameter_rules:
  - name: temperature
    use_template: temperature
    max: 2
  - name: top_p
    use_template: top_p
  - name: max_tokens
    use_template: max_tokens
    default: 1024
    max: ${most}
  - name: response_format
    label:
      zh_Hans: 回复格式
      en_US: Response format
    type: string
    help:
      en_US: The format that the answer must have.
    options: [text, json_object]
pricing:
  input: "${(index % 40) / 4 + 0.25}"
  output: "${(index % 40) + 1}"
  unit: "0.000001"
  currency: USD
`;
}

/** One run: wall time, and peak resident memory. */
function generate(cwd) {
  const hook = 'process.on("exit",()=>process.stderr.write("\\nrss="+process.resourceUsage().maxRSS))';
  const args = ["--import", `data:text/javascript,${hook}`, cli, "generate", "--quiet"];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", timeout: limit });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`generate failed or took more than ${limit / 60_000} minutes:\n${stderr}`);
  return { ms, megabytes: Number(/rss=(\d+)/.exec(stderr)?.[1]) / 1024 };
}

function size(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}
