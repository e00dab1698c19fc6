// Thousand validations a second of one set of eight rules, against ajv (standalone, compiled), zod 4, valibot and typebox, in one run.
// Run: node test/bench/validators.mjs [rounds] [milliseconds a round]. Prints medians and ratios as JSON.
// All do what `filter` does: a result of its own without unknown keys, decimal places checked, all errors told. Peers that drop keys in
// place get a copy. "check only" is ajv with less to do: no copy, unknown keys left, decimal places not checked.
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
    {
      temperature: 0.7,
      top_p: 0.95,
      top_k: 40,
      presence_penalty: 0.1,
      frequency_penalty: -0.5,
      max_tokens: 1024,
      response_format: "text",
      stream: true,
    },
    {
      temperature: 1.25,
      top_p: 0.9,
      top_k: 10,
      presence_penalty: -1.5,
      frequency_penalty: 0.25,
      max_tokens: 64000,
      response_format: "json_object",
      stream: false,
    },
    {
      temperature: 0,
      top_p: 1,
      top_k: 1,
      presence_penalty: 0,
      frequency_penalty: 2,
      max_tokens: 1,
      response_format: "json_schema",
      stream: true,
    },
  ],
  invalid: [
    {
      temperature: 2.5,
      top_p: 0.95,
      top_k: 40,
      presence_penalty: 0.1,
      frequency_penalty: -0.5,
      max_tokens: 1024,
      response_format: "text",
      stream: true,
    },
    {
      temperature: 1.25,
      top_p: 0.9,
      top_k: 10,
      presence_penalty: -1.5,
      frequency_penalty: 0.25,
      max_tokens: 640000,
      response_format: "json",
      stream: false,
    },
    {
      temperature: 0,
      top_p: 1,
      top_k: 1.5,
      presence_penalty: 0,
      frequency_penalty: 2,
      max_tokens: 1,
      response_format: "json_schema",
      stream: "yes",
    },
  ],
};

const rounds = Number(process.argv[2] ?? 151);
const milliseconds = Number(process.argv[3] ?? 8);
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
    for (const input of list)
      if (passes(input) !== ok) throw new Error(`${name} is wrong about ${JSON.stringify(input)}`);
    // A loop of its own for each, so that the engine may inline every one alike.
    return [
      name,
      new Function(
        "passes",
        "list",
        "times",
        "let n = 0; for (let i = 0; i < times; i++) n += passes(list[i % list.length]) ? 1 : 0; return n;",
      ).bind(undefined, passes, list),
    ];
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
  const thousandsASecond = Object.fromEntries(
    Object.entries(rates).map(([name, all]) => [name, Math.round(median(all))]),
  );
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
  const { filterBench } = await bundle("ours.mjs", {
    contents: emit(rules, "./runtime/core/index.ts"),
    resolveDir: root,
    loader: "ts",
  });
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
  const schemaOf = (places) => {
    const number = (minimum, maximum) => ({ type: "number", minimum, maximum, ...places });
    return {
      type: "object",
      properties: {
        temperature: number(0, 2),
        top_p: number(0, 1),
        top_k: { type: "integer", minimum: 1, maximum: 100 },
        presence_penalty: number(-2, 2),
        frequency_penalty: number(-2, 2),
        max_tokens: { type: "integer", minimum: 1, maximum: 128000 },
        response_format: { enum: ["text", "json_object", "json_schema"] },
        stream: { type: "boolean" },
      },
    };
  };
  const whole = { ...schemaOf({ multipleOf: 0.01 }), additionalProperties: false };
  const options = { allErrors: true, removeAdditional: true, multipleOfPrecision: 9 };
  const standalone = async (name, schema, settings) => {
    const ajv = new Ajv({ ...settings, code: { source: true, esm: true } });
    const file = join(folder, name);
    await writeFile(file, standaloneCode(ajv, ajv.compile(schema)));
    const bundled = await bundle(name, {
      contents: `export { default } from ${JSON.stringify(file)}`,
      resolveDir: root,
    });
    return bundled.default;
  };
  const isPlaced = (value) => Math.round(value * 100) / 100 === value;
  const zodNumber = (minimum, maximum) => z.number().min(minimum).max(maximum).refine(isPlaced).optional();
  const zodWhole = (minimum, maximum) => z.int().min(minimum).max(maximum).optional();
  const zod = z.object({
    temperature: zodNumber(0, 2),
    top_p: zodNumber(0, 1),
    top_k: zodWhole(1, 100),
    presence_penalty: zodNumber(-2, 2),
    frequency_penalty: zodNumber(-2, 2),
    max_tokens: zodWhole(1, 128000),
    response_format: z.enum(["text", "json_object", "json_schema"]).optional(),
    stream: z.boolean().optional(),
  });
  const valibotNumber = (minimum, maximum) =>
    v.optional(v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum), v.check(isPlaced)));
  const valibotWhole = (minimum, maximum) =>
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)));
  const valibot = v.object({
    temperature: valibotNumber(0, 2),
    top_p: valibotNumber(0, 1),
    top_k: valibotWhole(1, 100),
    presence_penalty: valibotNumber(-2, 2),
    frequency_penalty: valibotNumber(-2, 2),
    max_tokens: valibotWhole(1, 128000),
    response_format: v.optional(v.picklist(["text", "json_object", "json_schema"])),
    stream: v.optional(v.boolean()),
  });
  const optional = Object.entries(schemaOf({}).properties).map(([key, property]) => [
    key,
    Type.Optional(Type.Unsafe(property)),
  ]);
  const typebox = Compile(Type.Object(Object.fromEntries(optional)));
  const sameJob = await standalone("ajv.mjs", whole, options);
  const checkOnly = await standalone("ajv-check.mjs", schemaOf({}), { allErrors: true });
  const compiled = new Ajv(options).compile(whole);
  return {
    "ajv standalone": (input) => sameJob({ ...input }),
    "ajv compiled": (input) => compiled({ ...input }),
    "zod 4": (input) => zod.safeParse(input).success,
    valibot: (input) => v.safeParse(valibot, input).success,
    // Its way of dropping keys is not compiled, and would count against it.
    "typebox, check only": (input) => typebox.Check(input) || typebox.Errors(input).length === 0,
    "ajv standalone, check only": (input) => checkOnly(input),
  };
}

async function bundle(name, stdin, packages = "bundle") {
  const outfile = join(folder, name.replace(".mjs", ".bundle.mjs"));
  await build({
    stdin,
    bundle: true,
    platform: "node",
    format: "esm",
    packages,
    outfile,
    logLevel: "error",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return import(pathToFileURL(outfile).href);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
