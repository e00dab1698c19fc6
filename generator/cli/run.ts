import { Command, CommanderError } from "commander";
import { version } from "../version.ts";
import { addCommand } from "./add.ts";
import { auditCommand } from "./audit.ts";
import { checkCommand } from "./check.ts";
import { describeCommand } from "./describe.ts";
import { diffCommand } from "./diff.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { explainCommand } from "./explain.ts";
import { explainError } from "./explain-error.ts";
import { generateCommand } from "./generate.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { lintCommand } from "./lint.ts";
import { listCommand } from "./list.ts";
import { watchCommand } from "./watch.ts";

/** A subcommand: it declares its options and says what to do; `finish` takes the exit code. */
export type CommandFile = (program: Command, finish: (code: ExitCode) => void) => void;

/** One file a command; the order is that of `--help`. */
const commands: readonly CommandFile[] = [
  generateCommand,
  checkCommand,
  lintCommand,
  describeCommand,
  listCommand,
  diffCommand,
  watchCommand,
  explainCommand,
  initCommand,
  addCommand,
  importCommand,
  auditCommand,
];

/** Runs the command line (without `node` and the script) and gives the exit code. Prints every error; throws none. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.ok;
  const program = commandLine((given) => {
    code = given;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed its own: help (0) and wrong use.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.misuse;
    const explained = explainError(error);
    process.stderr.write(explained.text);
    return explained.code;
  }
}

/** The command line with all its commands. `finish` takes the exit code of the one that ran. */
export function commandLine(finish: (code: ExitCode) => void): Command {
  const program = new Command("typecard")
    .description("Compiles YAML model cards into a typed TypeScript package.")
    .version(version, "-v, --version")
    .exitOverride()
    .showHelpAfterError("(typecard --help shows all commands)")
    .configureHelp({ sortOptions: false })
    .addHelpText("after", examples);
  for (const add of commands) add(program, finish);
  for (const command of program.commands)
    command.showHelpAfterError(`(typecard ${command.name()} --help shows its options)`);
  return program;
}

const examples = `
Examples:
  typecard generate                          compile ./specs into ./generated
  typecard generate --specs cards --out src/models
  typecard check                             in CI: fail if ./generated is not up to date
  typecard list --type llm --feature vision --sort input-price
  typecard describe --specs cards | jq .model`;
