// What a bundler keeps of the package for the price and the parameters of one model: minified, and gzipped, in bytes.
// Run `npm run build`, then: node test/bench/bundle.mjs [--files]. Prints JSON; `--files` adds what each file of dist/ contributes.
// The goal is 2,048 bytes for price and parameters of one model, which free functions keep to. genai-prices has 76 kB, tokenlens 2.8 kB a provider, of prices alone.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const model = 'import { gpt4o } from "typecard/models/openai/llm";';
// What gpt-4o's const is made of, under the names that its module imports it by.
const [declaration] = /export const gpt4o:[^]*?\n\}\);/.exec(readFileSync(`${root}generated/openai/llm.ts`, "utf8"));
const filter = /Parameters(\w*)>/.exec(declaration)?.[1].replace(/^/, "filter");
const table = /\bprices\w+/.exec(declaration)?.[0];
const entries = {
  "free functions: filter and priceTokens": `
    import { ${filter} } from "typecard/models/openai/parameters";
    import { ${table} } from "typecard/models/openai/prices";
    import { priceTokens } from "typecard/runtime";
    export const price = (usage) => priceTokens(${table}, usage), filter = ${filter};`,
  "price and parameters": `${model} export const price = gpt4o.price, parameters = gpt4o.parameters;`,
  price: `${model} export const price = gpt4o.price;`,
  parameters: `${model} export const parameters = gpt4o.parameters;`,
  "priceUsage, without a model": 'export { priceUsage } from "typecard/runtime";',
};

const report = {};
for (const [name, contents] of Object.entries(entries)) report[name] = await measure(contents);
console.log(JSON.stringify(report, null, 2));

async function measure(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    // The package by its own name, as its `exports` say, not as this checkout's tsconfig maps it to the sources.
    tsconfigRaw: "{}",
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [{ contents: code, text }] = outputFiles;
  const sizes = { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length, strangers: strangers(text) };
  if (!process.argv.includes("--files")) return sizes;
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]);
  return { ...sizes, files: Object.fromEntries(files.filter(([, bytes]) => bytes > 0).sort((a, b) => b[1] - a[1])) };
}

/** What has no business in the bundle: other models, and the generator's libraries. */
function strangers(text) {
  const source = readFileSync(`${root}generated/openai/llm.ts`, "utf8");
  const ids = [...source.matchAll(/\bmodel:\s*"([^"]+)"/g)].map(([, id]) => id);
  // A card may name the model that replaces its own.
  const replacement = /replacedBy:"([^"]+)"/.exec(text)?.[1];
  const others = ids.filter((id) => id !== "gpt-4o" && id !== replacement).map((id) => `"${id}"`);
  if (others.length < 20) throw new Error("generated/openai/llm.ts holds fewer models than it should");
  return [...others, "zod", "Zod", "yaml", "YAML", "node:", "claude", "fetch("].filter((word) => text.includes(word));
}
