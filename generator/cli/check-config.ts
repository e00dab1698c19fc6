import type { Config } from "../config.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import { ConfigError, type Place, placeOf } from "./config-error.ts";
import { lintProblem } from "./lint-config.ts";

/** What each key of a config may hold, and how to say so. */
const keys: {
  readonly [Key in keyof Required<Config>]: readonly [expected: string, test: (value: unknown) => boolean];
} = {
  specs: [
    "a path or a list of paths",
    (value) => isPath(value) || (Array.isArray(value) && value.length > 0 && value.every(isPath)),
  ],
  out: ["a path", isPath],
  format: ['"none" or "prettier"', (value) => value === "none" || value === "prettier"],
  importExtension: ['".js", ".ts" or ""', (value) => value === ".js" || value === ".ts" || value === ""],
  runtime: ["a module specifier", isPath],
  cache: ["true or false", (value) => typeof value === "boolean"],
  lint: ["an object with `rules` and `failGenerate`", (value) => isObject(value)],
};

/**
 * Checks the value that a config file exports. `text` is the file's, to say where a wrong key stands. Throws a `ConfigError`.
 */
export function checkConfig(value: unknown, file: string, text: string): Config {
  if (!isObject(value)) {
    throw new ConfigError(file, "The config must export an object by default: `export default defineConfig({ ... })`.");
  }
  const known = new Map(Object.entries(keys));
  for (const [key, given] of Object.entries(value)) {
    const rule = known.get(key);
    if (rule === undefined) {
      const hint = didYouMean(key, [...known.keys()]);
      throw new ConfigError(
        file,
        `There is no option \`${key}\`. ${hint === undefined ? `The options are ${[...known.keys()].join(", ")}.` : `Did you mean \`${hint}\`?`}`,
        placeOfKey(text, key),
      );
    }
    const [expected, test] = rule;
    if (given !== undefined && !test(given)) {
      throw new ConfigError(file, `\`${key}\` must be ${expected}, not ${print(given)}.`, placeOfKey(text, key));
    }
  }
  const problem = "lint" in value ? lintProblem(value.lint) : undefined;
  if (problem !== undefined) throw new ConfigError(file, problem.message, placeOfKey(text, problem.key));
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPath(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** Good for every config that spells its keys out; undefined where they are computed. */
export function placeOfKey(text: string, key: string): Place | undefined {
  const escaped = key.replaceAll(/[^\w]/g, String.raw`\$&`);
  const found = new RegExp(`(?<=[{,\\s])["']?${escaped}["']?\\s*[:,}(]`).exec(text);
  return found === null ? undefined : placeOf(text, found.index);
}

function print(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
