import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint } from "../cache/fingerprint.ts";
import { cacheFolder } from "../cache/folder.ts";
import { openStore } from "../cache/store.ts";
import type { Config } from "../config.ts";
import { sha256 } from "../write/hash.ts";
import { reasonOf } from "../write/output-error.ts";
import { checkConfig } from "./check-config.ts";
import { ConfigError, type Place, placeOf } from "./config-error.ts";

const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `typecard.config.${extension}`);

/** A config and where it lies. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the config file; undefined when there is none. */
  readonly file: string | undefined;
}

/**
 * Loads `given`, or the `typecard.config.*` in `cwd`; an empty config when there is none. Throws a `ConfigError` that names file and
 * line. TypeScript goes through jiti, since Node 20 does not strip types; the result is kept, so that the next run does without.
 */
export async function loadConfig(cwd: string, given?: string): Promise<LoadedConfig> {
  const shown = given ?? names.find((name) => existsSync(join(cwd, name)));
  if (shown === undefined) return { config: {}, file: undefined };
  const file = resolve(cwd, shown);
  const text = readText(file, shown);
  const value = await evaluate(file, shown, text, cwd);
  return { config: checkConfig(value, shown, text), file };
}

async function evaluate(file: string, shown: string, text: string, cwd: string): Promise<unknown> {
  const extension = extname(file);
  try {
    if (extension === ".json") return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
    if (/^\.[cm]?ts$/.test(extension)) return await kept(file, text, cwd, () => importTypeScript(file));
    // The query makes a changed file a new module for a process that lives on.
    return defaultOf(await import(`${pathToFileURL(file).href}?${sha256(text).slice(0, 8)}`));
  } catch (error) {
    const place =
      placeOfError(error, file, text) ??
      (error instanceof SyntaxError && extension !== ".json" ? await placeBySyntax(file, text) : undefined);
    throw new ConfigError(shown, describe(error), place, { cause: error });
  }
}

/** Node does not say where in a module a syntax error is; jiti's parser does. */
async function placeBySyntax(file: string, text: string): Promise<Place | undefined> {
  try {
    await importTypeScript(file);
    return undefined;
  } catch (error) {
    return placeOfError(error, file, text);
  }
}

async function importTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  // Whatever copy of Typecard the config would find, it describes this one.
  const alias = Object.fromEntries(["config", "generator"].map((name) => [`typecard/${name}`, ownModule(name)]));
  return createJiti(import.meta.url, { fsCache: false, moduleCache: false, alias }).import(file, { default: true });
}

function ownModule(name: string): string {
  return fileURLToPath(import.meta.resolve(`typecard/${name}`));
}

/** Runs `load`, or gives what it gave for the same text under the same Node. Only for a config that depends on its own text alone. */
async function kept(file: string, text: string, cwd: string, load: () => Promise<unknown>): Promise<unknown> {
  const folder = cacheFolder(cwd, "config");
  if (folder === undefined || fingerprint === undefined || !standsAlone(text)) return load();
  const store = openStore(folder, fingerprint);
  const name = `${sha256(file).slice(0, 16)}.json`;
  const key = sha256(`${process.version}\n${text}`);
  const entry = store.read(name);
  if (typeof entry === "object" && entry !== null && "key" in entry && entry.key === key && "value" in entry)
    return entry.value;
  const value = await load();
  if (isPlain(value)) store.keep(name, { key, value });
  return value;
}

/** Whether a config can be kept: it imports nothing but `defineConfig`, and asks nothing of its surroundings. */
function standsAlone(text: string): boolean {
  const imports = text.replaceAll(/^import\s[^"']*["']typecard\/(?:config|generator)["'];?\s*$/gm, "");
  return !/\b(?:import|require|process|globalThis|global|Date|Math|fetch|performance|crypto|await|eval|Function)\b/.test(
    imports,
  );
}

/** Whether JSON gives a value back as it is. */
function isPlain(value: unknown): boolean {
  if (typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    ? Object.values(value).every(isPlain)
    : false;
}

function readText(file: string, shown: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigError(shown, `Cannot read the config: ${reasonOf(error)}.`);
  }
}

function defaultOf(module: unknown): unknown {
  return typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ""] =
    error instanceof SyntaxError && message.includes("JSON") ? [message.replaceAll(/\s+/g, " ")] : message.split("\n");
  return `The config cannot be loaded: ${first}`;
}

/** Where an error came from: the parser's own position, or the first line of the stack that is in the file. */
function placeOfError(error: unknown, file: string, text: string): Place | undefined {
  if (!(error instanceof Error)) return undefined;
  if (extname(file) === ".json") {
    const position = / at position (\d+)/.exec(error.message)?.[1];
    return placeOf(text, position === undefined ? endOfTokens(text) : Number(position));
  }
  const stack = `${error.stack ?? ""}\n${error.message}`.replaceAll("\\", "/");
  const at = stack.indexOf(file.replaceAll("\\", "/"));
  const found = at < 0 ? null : /^[^\n]*?:(\d+)(?::(\d+))?/.exec(stack.slice(at + file.length));
  const inMessage = found ?? /\((\d+):(\d+)\)/.exec(error.message);
  return inMessage === null ? undefined : { line: Number(inMessage[1]), column: Number(inMessage[2] ?? 1) };
}

/** The offset of the first thing that is no token of JSON: of some errors Node 20 tells no position. */
function endOfTokens(text: string): number {
  const tokens = /\s*(?:[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b)/y;
  let end = 0;
  while (tokens.test(text)) end = tokens.lastIndex;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}
