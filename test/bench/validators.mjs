// Thousand validations a second of one set of eight rules, against ajv (standalone, compiled), zod 4, valibot and typebox, in one run.
// Run: node test/bench/validators.mjs [rounds] [milliseconds a round]. Prints medians and ratios as JSON.
// Precision is left out of the peers' schemas: `multipleOf` is wrong for floats, so they have less to do than we.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rules = [
  { name: "temperature", use_template: "temperature", max: 2 },
  { name: "top_p", use_template: "top_p" },
  { name: "top_k", use_template: "top_k" },
  { name: "presence_penalty", use_template: "presence_penalty", min: -2, max: 2 },
  { name: "frequency_penalty", use_template: "frequency_penalty", min: -2, max: 2 },
  { name: "max_tokens", use_template: "max_tokens", max: 128000, required: true, default: 4096 },
  { name: "response_format", type: "string", options: ["text", "json_object", "json_schema"] },
  { name: "stream", type: "boolean" },
];
const inputs = {
  valid: [
    { temperature: 0.7, top_p: 0.95, top_k: 40, presence_penalty: 0.1, frequency_penalty: -0.5, max_tokens: 1024, response_format: "text", stream: true },
    { temperature: 1.25, top_p: 0.9, top_k: 10, presence_penalty: -1.5, frequency_penalty: 0.25, max_tokens: 64000, response_format: "json_object", stream: false },
    { temperature: 0, top_p: 1, top_k: 1, presence_penalty: 0, frequency_penalty: 2, max_tokens: 1, response_format: "json_schema", stream: true },
  ],
  invalid: [
    { temperature: 2.5, top_p: 0.95, top_k: 40, presence_penalty: 0.1, frequency_penalty: -0.5, max_tokens: 1024, response_format: "text", stream: true },
    { temperature: 1.25, top_p: 0.9, top_k: 10, presence_penalty: -1.5, frequency_penalty: 0.25, max_tokens: 640000, response_format: "json", stream: false },
    { temperature: 0, top_p: 1, top_k: 1.5, presence_penalty: 0, frequency_penalty: 2, max_tokens: 1, response_format: "json_schema", stream: "yes" },
  ],
};

const rounds = Number(process.argv[2] ?? 15);
const milliseconds = Number(process.argv[3] ?? 60);
const folder = await mkdtemp(join(root, "node_modules", ".bench-"));
try {
  const contestants = { typecard: await ours(), ...(await peers()) };
  const report = { rounds, node: process.version, rules: rules.length };
  for (const [kind, list] of Object.entries(inputs)) report[kind] = race(contestants, list, kind === "valid");
  console.log(JSON.stringify(report, null, 2));
} finally {
  await rm(folder, { recursive: true });
}

/** Rounds of all contestants in turn: what else the machine does falls on all of them. */
function race(contestants, list, ok) {
  const loops = Object.entries(contestants).map(([name, passes]) => {
    for (const input of list) if (passes(input) !== ok) throw new Error(`${name} is wrong about ${JSON.stringify(input)}`);
    // A loop of its own for each, so that the engine may inline every one alike.
    return [name, new Function("passes", "list", "times", "let n = 0; for (let i = 0; i < times; i++) n += passes(list[i % list.length]) ? 1 : 0; return n;").bind(undefined, passes, list)];
  });
  const rates = Object.fromEntries(loops.map(([name]) => [name, []]));
  const batch = Object.fromEntries(loops.map(([name, loop]) => [name, calibrate(loop)]));
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, loop] of loops) {
      const startedAt = performance.now();
      loop(batch[name]);
      if (round >= 0) rates[name].push(batch[name] / (performance.now() - startedAt));
    }
  }
  const thousandsASecond = Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, Math.round(median(all))]));
  const timesFaster = Object.fromEntries(
    Object.entries(rates)
      .filter(([name]) => name !== "typecard")
      .map(([name, all]) => [name, Number(median(all.map((rate, round) => rates.typecard[round] / rate)).toFixed(2))]),
  );
  return { thousandsASecond, timesFaster };
}

function calibrate(loop) {
  let times = 1000;
  for (;;) {
    const startedAt = performance.now();
    loop(times);
    const took = performance.now() - startedAt;
    if (took > milliseconds / 2) return Math.round((times * milliseconds) / took);
    times *= 2;
  }
}

/** The filter that the generator makes of the rules. */
async function ours() {
  const source = `
    import { emitParameters } from "./generator/emit/parameters.ts";
    import { resolveRule } from "./generator/resolve/resolve-rule.ts";
    export const emit = (rules, runtime) => {
      const set = { hash: "00000000", rules: rules.map(resolveRule), constraints: [], models: [{ type: "llm", id: "bench" }] };
      return emitParameters({ ruleSets: [set], slug: "bench", directory: "bench" }, { importExtension: ".ts", runtime }).file.text;
    };`;
  const { emit } = await bundle("emit.mjs", { contents: source, resolveDir: root, loader: "ts" }, "external");
  const { filterBench } = await bundle("ours.mjs", { contents: emit(rules, "./runtime/core/index.ts"), resolveDir: root, loader: "ts" });
  return (input) => filterBench(input).ok;
}

async function peers() {
  const [{ default: Ajv }, { default: standaloneCode }, z, v, { Type }, { Compile }] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv/dist/standalone/index.js"),
    import("zod"),
    import("valibot"),
    import("typebox"),
    import("typebox/compile"),
  ]);
  const schema = {
    type: "object",
    properties: {
      temperature: { type: "number", minimum: 0, maximum: 2 },
      top_p: { type: "number", minimum: 0, maximum: 1 },
      top_k: { type: "integer", minimum: 1, maximum: 100 },
      presence_penalty: { type: "number", minimum: -2, maximum: 2 },
      frequency_penalty: { type: "number", minimum: -2, maximum: 2 },
      max_tokens: { type: "integer", minimum: 1, maximum: 128000 },
      response_format: { enum: ["text", "json_object", "json_schema"] },
      stream: { type: "boolean" },
    },
  };
  const compile = (options) => new Ajv(options).compile(schema);
  const standalone = async (name, options) => {
    const ajv = new Ajv({ ...options, code: { source: true, esm: true } });
    const file = join(folder, name);
    await writeFile(file, standaloneCode(ajv, ajv.compile(schema)));
    return bundle(name, { contents: `export { default } from ${JSON.stringify(file)}`, resolveDir: root }).then((module) => module.default);
  };
  const number = (minimum, maximum) => z.number().min(minimum).max(maximum).optional();
  const zod = z.object({
    temperature: number(0, 2),
    top_p: number(0, 1),
    top_k: z.int().min(1).max(100).optional(),
    presence_penalty: number(-2, 2),
    frequency_penalty: number(-2, 2),
    max_tokens: z.int().min(1).max(128000).optional(),
    response_format: z.enum(["text", "json_object", "json_schema"]).optional(),
    stream: z.boolean().optional(),
  });
  const bounded = (minimum, maximum) => v.optional(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)));
  const whole = (minimum, maximum) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)));
  const valibot = v.object({
    temperature: bounded(0, 2),
    top_p: bounded(0, 1),
    top_k: whole(1, 100),
    presence_penalty: bounded(-2, 2),
    frequency_penalty: bounded(-2, 2),
    max_tokens: whole(1, 128000),
    response_format: v.optional(v.picklist(["text", "json_object", "json_schema"])),
    stream: v.optional(v.boolean()),
  });
  const typebox = Compile(Type.Object(Object.fromEntries(Object.entries(schema.properties).map(([key, property]) => [key, Type.Optional(Type.Unsafe(property))]))));
  const [allErrors, firstError] = await Promise.all([standalone("ajv-all.mjs", { allErrors: true }), standalone("ajv-first.mjs", {})]);
  const compiled = compile({ allErrors: true });
  return {
    "ajv standalone": (input) => allErrors(input),
    "ajv standalone, first error only": (input) => firstError(input),
    "ajv compiled": (input) => compiled(input),
    "zod 4": (input) => zod.safeParse(input).success,
    valibot: (input) => v.safeParse(valibot, input).success,
    // `Check` gives no errors, so those are asked for as the others have them.
    typebox: (input) => typebox.Check(input) || typebox.Errors(input).length === 0,
  };
}

async function bundle(name, stdin, packages = "bundle") {
  const outfile = join(folder, name.replace(".mjs", ".bundle.mjs"));
  await build({ stdin, bundle: true, platform: "node", format: "esm", packages, outfile, logLevel: "error", banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' } });
  return import(pathToFileURL(outfile).href);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
