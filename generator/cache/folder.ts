import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sha256 } from "../write/hash.ts";

/**
 * The folder in which results of former runs are kept: `node_modules/.cache/typecard/<hash>` in the nearest `node_modules` above `cwd`,
 * a folder for each pair of specs and output. Undefined without a `node_modules`: then nothing is cached.
 */
export function cacheFolder(cwd: string, ...what: readonly string[]): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "typecard", sha256(JSON.stringify(what)).slice(0, 16));
    if (dirname(folder) === folder) return undefined;
  }
}
