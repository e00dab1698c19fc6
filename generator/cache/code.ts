import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { writeAtomically } from "../write/atomic.ts";
import { realDisk } from "../write/disk.ts";
import { sha256 } from "../write/hash.ts";

/**
 * Runs a CommonJS file of ours, with the machine code that V8 made of it in a former run: a run that compiles one card spends a
 * third of its time on getting three hundred kilobytes of parser and schemas going. Node 22 has this as `module.enableCompileCache`, Node 20 has not.
 *
 * V8 itself compares little more than the length of the source, so the file's name says which build and which Node the code is of (`fingerprint`), and
 * a hash says that it is whole. A file that is missing or wrong is made anew when the process ends.
 */
export function requireWithCode(file: string, folder: string, fingerprint: string): unknown {
  const place = join(folder, `${fingerprint}-${process.version}-${process.arch}.bin`);
  const cachedData = readCode(place);
  const source = `(function (exports, require, module) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  const module: { exports: unknown } = { exports: {} };
  const run = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, own: typeof module) => void;
  run(module.exports, createRequire(file), module);
  // At the end, when what a run needs has been compiled.
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once("exit", () => keepCode(place, script.createCachedData()));
  return module.exports;
}

const hashLength = 64;

function readCode(place: string): Buffer | undefined {
  try {
    const bytes = readFileSync(place);
    const code = bytes.subarray(hashLength);
    return bytes.toString("latin1", 0, hashLength) === sha256(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(place: string, code: Buffer): void {
  try {
    const folder = dirname(place);
    realDisk.makeFolder(folder);
    // Code of other builds is of no use any more.
    for (const name of realDisk.list(folder) ?? []) realDisk.remove(join(folder, name));
    writeAtomically(realDisk, folder, place.slice(folder.length + 1), Buffer.concat([Buffer.from(sha256(code)), code]));
  } catch {
    // A read-only or full disk: the next run is slower, nothing else.
  }
}
