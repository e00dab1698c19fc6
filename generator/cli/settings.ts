import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { CompileOptions } from "../compile.ts";
import { keepCompiledCode } from "../compile/load-stages.ts";
import type { LintConfig } from "../config.ts";
import { loadConfig } from "./load-config.ts";

/** The options that all commands share, as commander gives them. */
export interface Flags {
  readonly specs?: readonly string[];
  readonly out?: string;
  readonly config?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** False after `--no-color`. */
  readonly color?: boolean;
  readonly cache?: boolean;
}

/** Adds the options that all commands share. Commands that write nothing have no use for `--out`. */
export function addSharedOptions(command: Command, { out }: { readonly out: boolean }): Command {
  command.option(
    "--specs <folder>",
    "folder of provider folders, or one of them; may be repeated (default: specs)",
    collect,
  );
  if (out) command.option("--out <folder>", "output folder (default: generated)");
  return command
    .option("--config <file>", "config file (default: typecard.config.ts, .mts, .js, .mjs or .json)")
    .option("--quiet", "print errors only")
    .option("--json", "print JSON instead of text")
    .option("--no-color", "print without colours")
    .addOption(new Option("--no-cache", "neither use nor keep results of former runs"));
}

/** What a command is to do: its flags over the config over the defaults. */
export interface Settings {
  readonly compile: CompileOptions & { readonly specs: readonly string[]; readonly out: string; readonly cwd: string };
  readonly cwd: string;
  readonly quiet: boolean;
  readonly json: boolean;
  /** Absolute path of the config file; undefined when there is none. */
  readonly configFile: string | undefined;
  /** What the config says of lint. */
  readonly lint: LintConfig;
}

/** Reads the config and lays the flags over it. Throws a `ConfigError`. */
export async function readSettings(flags: Flags): Promise<Settings> {
  const cwd = process.cwd();
  const { config, file } = await loadConfig(cwd, flags.config);
  const base = file === undefined ? cwd : dirname(file);
  const configured = typeof config.specs === "string" ? [config.specs] : config.specs;
  const { format, importExtension, runtime } = config;
  const cache = flags.cache !== false && config.cache !== false;
  if (cache) keepCompiledCode(cwd);
  return {
    cwd,
    quiet: flags.quiet ?? false,
    json: flags.json ?? false,
    configFile: file,
    lint: config.lint ?? {},
    compile: {
      cwd,
      specs: flags.specs ?? configured?.map((path) => fromHere(path, base, cwd)) ?? ["specs"],
      out: flags.out ?? (config.out === undefined ? "generated" : fromHere(config.out, base, cwd)),
      cache,
      ...(format === undefined ? {} : { format }),
      ...(importExtension === undefined ? {} : { importExtension }),
      ...(runtime === undefined ? {} : { runtime }),
    },
  };
}

/** A path that is relative to the config, as someone in `cwd` would write it. */
function fromHere(path: string, base: string, cwd: string): string {
  if (isAbsolute(path) || base === cwd) return path;
  return relative(cwd, resolve(join(base, path))) || ".";
}

/** For options that may be repeated. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
