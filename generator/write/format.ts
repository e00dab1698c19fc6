import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { sha256 } from "./hash.ts";

/** Turns emitted text into what is written. */
export interface Formatter {
  /** Changes whenever the same text could come out differently: the formatter's version and options. */
  readonly key: string;
  /** Formats one file; `path` is relative to the output folder. */
  format(path: string, text: string): Promise<string>;
}

/** `format: "prettier"` was asked for, and prettier is not installed, or it refuses its own config. */
export class FormatterError extends Error {
  override readonly name = "FormatterError";
}

/**
 * Loads the user's own prettier (an optional peer, searched from `cwd`) with the user's own config for the output folder. The output is formatted before
 * it is compared with the disk, so neither `check` nor "write only what changed" is fooled by it.
 */
export async function loadPrettier(cwd: string, out: string): Promise<Formatter> {
  const prettier = await importPrettier(cwd);
  // Output files share one extension, and so one config.
  const file = resolve(cwd, out, "index.ts");
  try {
    const options = { ...(await prettier.resolveConfig(file, { editorconfig: true })), parser: "typescript" };
    return {
      key: sha256(JSON.stringify([prettier.version, options])),
      format: (_path, text) => prettier.format(text, { ...options, filepath: file }),
    };
  } catch (error) {
    throw new FormatterError(
      `Prettier cannot read its config: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** The part of prettier that we use. Its own types are not needed where it is not installed. */
interface Prettier {
  readonly version: string;
  resolveConfig(file: string, options: { editorconfig: boolean }): Promise<object | null>;
  format(text: string, options: object): Promise<string>;
}

async function importPrettier(cwd: string): Promise<Prettier> {
  for (const from of [pathToFileURL(join(resolve(cwd), "package.json")), import.meta.url]) {
    let path: string;
    try {
      path = createRequire(from).resolve("prettier");
    } catch {
      continue;
    }
    const module = (await import(pathToFileURL(path).href)) as { default?: Prettier } & Prettier;
    return module.default ?? module;
  }
  throw new FormatterError(
    'The config says `format: "prettier"`, but prettier is not installed. Run `npm install -D prettier`, or drop `format` from the config.',
  );
}
