// runtime/ and generated/ as few files: in a fresh process every file costs about a millisecond, however small it is.
// Names stay as they are in the sources, for stack traces; consumers' bundlers shake what they do not use.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { licenses } from "./build-bundle.mjs";

/** The modules that package.json exports, by their names in dist/. A provider or an adapter is one by being there. */
export function runtimeEntries(root) {
  const entries = ["index", "registry", "core/index", "adapters/index", "testing/index"].map(
    (name) => `runtime/${name}`,
  );
  const adapters = readdirSync(join(root, "runtime/adapters"));
  entries.push(...adapters.map((kind) => `runtime/adapters/${kind}/index`).filter((name) => isSource(root, name)));
  const generated = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" });
  entries.push(...generated.filter(isTypeScript).map((name) => `generated/${slashes(name).slice(0, -3)}`));
  return {
    ...Object.fromEntries(entries.map((name) => [name, `${name}.ts`])),
    ...Object.fromEntries(providerNames(root).map((name) => [`providers/${name}`, `runtime/providers/${name}.ts`])),
  };
}

/** The providers that can be run: what has cards, and a file in runtime/providers/. */
export function providerNames(root) {
  const generated = readdirSync(join(root, "generated"), { withFileTypes: true });
  const names = generated.filter((entry) => entry.isFile() && isTypeScript(entry.name)).map(({ name }) => name);
  return names.map((name) => basename(name, ".ts")).filter((name) => isSource(root, `runtime/providers/${name}`));
}

/** Bundles runtime/ and generated/ into `target`, with the types of `typecard/<provider>` beside its code. */
export async function bundleRuntime(root, target, entries = runtimeEntries(root)) {
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
    // Node's modules are the emulator's alone.
    platform: "neutral",
    external: [/^node:/, /^gpt-tokenizer(\/|$)/],
    resolve: {
      alias: { "typecard/runtime": join(root, "runtime/core/index.ts") },
      // What is bundled from packages is loaded on demand, and as they are for browsers, where they have such a build.
      mainFields: ["module", "main"],
      aliasFields: [["browser"]],
      conditionNames: ["browser", "import", "default"],
    },
    transform: { target: "es2022" },
    tsconfig: false,
  });
  const { output } = await bundle.write({
    dir: target,
    format: "es",
    chunkFileNames: "chunks/[name].js",
    minifyInternalExports: false,
    // What a compressor folds together runs slower: pricing a usage takes a quarter longer.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: chunkGroups(root) },
  });
  await bundle.close();

  const inputs = output.flatMap(({ moduleIds = [] }) => moduleIds).map((id) => slashes(relative(root, id)));
  writeFileSync(join(target, "chunks/THIRD-PARTY-LICENSES.txt"), licenses(root, inputs));
  for (const [name, file] of Object.entries(entries)) {
    if (!name.startsWith("providers/")) continue;
    const types = join(target, `${name}.d.ts`);
    const from = slashes(relative(dirname(types), join(target, file.replace(/\.ts$/, ".js"))));
    mkdirSync(dirname(types), { recursive: true });
    writeFileSync(types, `export * from "${from}";\n`);
  }
}

/**
 * What is loaded together is one chunk: the core, with what handles need of the adapters' own; what adapters of a family share; OpenAI's
 * chat; all that handles need at once, with how most providers spell parameters; what many providers are described with; each provider's
 * validators, which serve alone too; and its cards. What is loaded on demand stays apart. Each group needs only those before it.
 */
function chunkGroups(root) {
  let atOnce;
  const isAtOnce = (id, context) => (atOnce ??= imported(join(root, "runtime/index.ts"), context)).has(id);
  const groups = [
    [
      /^runtime\/(?:core|adapters\/(?:([^/]+)-)?common)\//,
      ([, family], id, context) => (family === undefined || isAtOnce(id, context) ? "core" : null),
    ],
    ...families(root).map((name) => [new RegExp(`^runtime/adapters/${name}/`), () => name]),
    // What providers bring to it as options is loaded with them, it is not.
    [/^runtime\/adapters\/openai-chat\/(?!cache-control|legacy-functions)/, () => "openai-chat"],
    [
      /^runtime\/(?:http|models|providers)\/(?:(openai-parameters)\.ts$)?/,
      ([, shared], id, context) => (shared || isAtOnce(id, context) ? "handles" : null),
    ],
    [/^runtime\/providers\/(?:compatible\/(?!ark-)|[\w-]+-(?:parameters|token)\.ts$)/, () => "compatible"],
    [/^generated\/([^/]+)\/parameters\.ts$/, ([, provider]) => `parameters-${provider}`],
    [/^generated\/(?!index\.ts)([^/]+?)(?:\/|\.ts$)/, ([, provider]) => `models-${provider}`],
  ];
  return groups.map(([pattern, nameOf], index) => ({
    test: (id) => pattern.test(slashes(relative(root, id))),
    name: (id, context) => nameOf(pattern.exec(slashes(relative(root, id))), id, context),
    debugName: String(pattern),
    priority: groups.length - index,
  }));
}

/** The folders that adapters of a family share, those that others need before them. */
function families(root) {
  const folder = join(root, "runtime/adapters");
  const names = readdirSync(folder).filter((name) => name.endsWith("-common"));
  const texts = new Map(
    names.map((name) => [
      name,
      readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
        .filter(isTypeScript)
        .map((file) => readFileSync(join(folder, name, file), "utf8"))
        .join(""),
    ]),
  );
  const depth = (name, below = []) => {
    const needed = names.filter((other) => !below.includes(other) && texts.get(name).includes(`/${other}/`));
    return Math.max(0, ...needed.map((other) => 1 + depth(other, [...below, name])));
  };
  return names.sort((a, b) => depth(a) - depth(b));
}

/** A module and all that it imports, but for what is loaded on demand. */
function imported(id, context) {
  const found = new Set([id]);
  for (const each of found) for (const next of context.getModuleInfo(each)?.importedIds ?? []) found.add(next);
  return found;
}

function isSource(root, name) {
  return existsSync(join(root, `${name}.ts`));
}

function isTypeScript(name) {
  return name.endsWith(".ts");
}

function slashes(path) {
  return path.replaceAll("\\", "/");
}
