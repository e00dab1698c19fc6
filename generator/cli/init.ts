import { InvalidArgumentError, Option } from "commander";
import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import { initProject, type InitOptions, type InitResult } from "../init.ts";
import { exitCode } from "./exit-code.ts";
import type { CommandFile } from "./run.ts";

/** The flags of `typecard init`. */
export interface InitFlags {
  readonly provider?: string;
  readonly label?: string;
  readonly type?: readonly ModelType[];
  readonly specs?: string;
  readonly out?: string;
  readonly editor: boolean;
  readonly scripts: boolean;
  readonly ci: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `typecard init`: a project for cards. It asks in a terminal, unless `--yes`; in a pipe it takes flags and defaults. */
export const initCommand: CommandFile = (program, finish) => {
  program
    .command("init")
    .description("set a project up: config, first cards, scripts, editor settings, CI")
    .option("--provider <id>", "id of the first provider (default: acme)")
    .option("--label <name>", "its name (default: made of the id)")
    .addOption(
      new Option("--type <type>", "make a card of this model type; may be repeated (default: llm)").argParser(toTypes),
    )
    .option("--specs <folder>", "folder of the cards (default: specs)")
    .option("--out <folder>", "folder of the generated code (default: src/generated)")
    .option("--no-editor", "no settings for VS Code")
    .option("--no-scripts", "no scripts in package.json")
    .option("--no-ci", "no workflow for GitHub")
    .option("--yes", "ask nothing")
    .option("--dry-run", "tell what would be done, and write nothing")
    .option("--json", "print what was done as JSON")
    .option("--no-color", "print without colours")
    .addHelpText("after", examples)
    .action(async (flags: InitFlags) => finish(await run(flags)));
};

async function run(flags: InitFlags) {
  const asks = flags.yes !== true && flags.json !== true && process.stdin.isTTY && process.stdout.isTTY;
  const options = asks ? await (await import("./init-questions.ts")).askInit(flags) : toOptions(flags);
  if (options === undefined) return exitCode.failed;
  const result = await initProject(options);
  process.stdout.write(
    flags.json === true ? `${JSON.stringify(result, null, 2)}\n` : toText(result, flags.dryRun ?? false),
  );
  return exitCode.ok;
}

function toOptions({
  provider = "acme",
  label,
  type,
  specs,
  out,
  editor,
  scripts,
  ci,
  dryRun,
}: InitFlags): InitOptions {
  return { provider, label, types: type, specs, out, editor, scripts, ci, dryRun };
}

function toText({ files, next }: InitResult, dryRun: boolean): string {
  const lines = files.map(({ file, status }) => `${status.padEnd(8)} ${file}\n`);
  const steps = next.map((step, index) => `  ${index + 1}. ${step}\n`);
  return `${lines.join("")}${dryRun ? "Nothing was written.\n" : ""}Next:\n${steps.join("")}`;
}

function toTypes(value: string, before: readonly ModelType[] | undefined): readonly ModelType[] {
  const type = modelTypes.find((known) => known === value);
  if (type === undefined) throw new InvalidArgumentError(`Allowed choices are ${modelTypes.join(", ")}.`);
  return [...(before ?? []), type];
}

const examples = `
No file is ever overwritten: what is there is kept, and package.json and .vscode/settings.json get only the keys that they lack.

Examples:
  typecard init                                    asks
  typecard init --yes                              a provider "acme" with a language model
  typecard init --provider acme --type llm --type text-embedding --out src/models
  typecard init --yes --no-ci --dry-run --json`;
