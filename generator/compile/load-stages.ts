import { fileURLToPath } from "node:url";
import { requireWithCode } from "../cache/code.ts";
import { fingerprint } from "../cache/fingerprint.ts";
import { cacheFolder } from "../cache/folder.ts";
import type * as stages from "./stages.ts";

/** See `stages.ts`. */
export type Stages = typeof stages;

let codeFolder: string | undefined;
let loaded: Promise<Stages> | undefined;

/** Tells `loadStages` to keep compiled code for the next process. For the command line, whose processes are short; a library's user decides for himself. */
export function keepCompiledCode(cwd: string): void {
  codeFolder = cacheFolder(cwd, "code");
}

/** Loads the parser, the schemas and the emitter, once. */
export function loadStages(): Promise<Stages> {
  loaded ??=
    codeFolder !== undefined && fingerprint !== undefined ? withCode(codeFolder, fingerprint) : import("./stages.ts");
  return loaded;
}

/** Only in a build: `build.mjs` makes `stages.cjs` of `stages.ts`. */
async function withCode(folder: string, build: string): Promise<Stages> {
  return requireWithCode(fileURLToPath(new URL("stages.cjs", import.meta.url)), folder, build) as Stages;
}
