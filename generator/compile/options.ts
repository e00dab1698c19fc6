import { isAbsolute, resolve } from "node:path";
import type { Config } from "../config.ts";

/** What to compile, and how. Paths are relative to `cwd`. */
export interface CompileOptions {
  /** Folders of provider folders, or provider folders. Default: `["specs"]`. */
  readonly specs?: string | readonly string[] | undefined;
  /** The output folder. Default: `"generated"`. */
  readonly out?: string | undefined;
  /**
   * `"generate"` writes what changed, `"check"` compares and writes nothing, `"none"` checks and resolves the cards only. Default: `"generate"`.
   */
  readonly mode?: "generate" | "check" | "none" | undefined;
  /** Default: the process's. */
  readonly cwd?: string | undefined;
  /** Whether results are kept in the nearest `node_modules/.cache`. Default: true. */
  readonly cache?: boolean | undefined;
  /** See `Config`. */
  readonly format?: Config["format"] | undefined;
  /** See `Config`. */
  readonly importExtension?: Config["importExtension"] | undefined;
  /** See `Config`. */
  readonly runtime?: string | undefined;
  /** Stops the compilation before its next provider; `compile` then rejects with the signal's reason. Once writing began it is finished. */
  readonly signal?: AbortSignal | undefined;
  /** Called before each provider that has to be read. */
  readonly onProgress?: ((progress: Progress) => void | Promise<void>) | undefined;
}

/** How far a compilation is. */
export interface Progress {
  /** Name of the provider folder at hand. */
  readonly provider: string;
  readonly done: number;
  readonly total: number;
}

/** `CompileOptions` with every default filled in. */
export interface Job {
  readonly specs: readonly string[];
  readonly out: string;
  readonly mode: "generate" | "check" | "none";
  readonly cwd: string;
  readonly cache: boolean;
  readonly format: "none" | "prettier";
  readonly emit: { readonly importExtension: ".js" | ".ts" | ""; readonly runtime: string };
  readonly signal: AbortSignal | undefined;
  readonly onProgress: CompileOptions["onProgress"];
}

/** Fills in the defaults. A `--specs` folder that is given twice is read once. */
export function toJob(options: CompileOptions): Job {
  const {
    specs = "specs",
    out = "generated",
    mode = "generate",
    cache = true,
    format = "none",
    signal,
    onProgress,
  } = options;
  const cwd = resolve(options.cwd ?? ".");
  // As it was given where that is right, since messages repeat it.
  const here = (path: string): string => slashed(cwd === process.cwd() || isAbsolute(path) ? path : resolve(cwd, path));
  const folders = (typeof specs === "string" ? [specs] : specs).map(here);
  return {
    specs: [...new Map(folders.toReversed().map((folder) => [resolve(folder), folder])).values()].toReversed(),
    out: here(out),
    mode,
    cwd,
    cache,
    format,
    emit: { importExtension: options.importExtension ?? ".js", runtime: options.runtime ?? "typecard/runtime" },
    signal,
    onProgress,
  };
}

function slashed(path: string): string {
  const text = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return text.length > 1 ? text.replace(/\/+$/, "") || "/" : text;
}
