import type { Command, Option } from "commander";
import { commandLine } from "../cli/run.ts";
import { code, fenced, mdTable, origin, page, plain } from "./markdown.ts";

/** The pages about commands, each made from what the command itself declares: texts by path below `docs/`. */
export function commandPages(): Readonly<Record<string, string>> {
  const { commands } = commandLine(() => undefined);
  return {
    "commands/README.md": overview(commands),
    ...Object.fromEntries(commands.map((command) => [`commands/${command.name()}.md`, commandPage(command)])),
  };
}

function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [
    `[${command.name()}](${command.name()}.md)`,
    sentence(command.description()),
    failure(command),
  ]);
  return page(
    "# Commands",
    origin("generator/cli"),
    "Every command exits with 0 when it is done (warnings allowed) and with 2 on wrong use: an unknown option, a folder that is missing, a broken config. " +
      "Each has `--help` with examples. With `--json` stdout is JSON and nothing else. Colours and progress are for terminals; `--no-color`, `NO_COLOR` and pipes have none.",
    mdTable(["command", "what it does", "exits with 1 when"], rows),
    "Defaults come from `typecard.config.ts`:",
    fenced(
      "ts",
      'import { defineConfig } from "typecard/config";\n\nexport default defineConfig({ specs: ["specs"], out: "src/models" });',
    ),
  );
}

function commandPage(command: Command): string {
  const { notes, examples } = helpAfter(command);
  const args = command.registeredArguments.map((argument) => [
    code(argument.name()),
    `${plain(argument.description)}${argument.defaultValue === undefined ? "" : ` (default: ${code(String(argument.defaultValue))})`}`,
  ]);
  return page(
    `# typecard ${command.name()}`,
    origin(`generator/cli/${command.name()}.ts`),
    `${sentence(command.description())}.`,
    fenced("sh", `typecard ${command.name()} ${command.usage()}`),
    notes,
    mdTable(["argument", "meaning"], args),
    "## Options",
    mdTable(["option", "meaning"], command.options.map(optionRow)),
    "## Examples",
    fenced("sh", examples),
    "## Exit codes",
    mdTable(
      ["code", "meaning"],
      [
        ["0", "Done; warnings are allowed."],
        ["1", `${sentence(failure(command))}.`],
        ["2", "Wrong use: an unknown option, a folder that is missing, a broken config."],
      ],
    ),
  );
}

function optionRow({ flags, description, argChoices, defaultValue, negate }: Option): readonly string[] {
  const facts = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(", ")}`]),
    // What `--no-x` negates is true by itself, which goes without saying.
    ...(defaultValue === undefined || negate ? [] : [`default: ${code(String(defaultValue))}`]),
  ];
  return [code(flags), `${plain(description)}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`];
}

/** What the help says below the options: notes, as Markdown, and examples. */
function helpAfter(command: Command): { readonly notes: string; readonly examples: string } {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  const after = help.slice(help.indexOf(command.helpInformation()) + command.helpInformation().length);
  const [notes = "", examples] = after.split("\nExamples:\n");
  if (examples === undefined) throw new Error(`typecard ${command.name()} --help has no examples`);
  const blocks = notes.trim().split(/\n{2,}/);
  return {
    notes: blocks.map((block) => (block.startsWith("  ") ? fenced("yaml", outdent(block)) : plain(block))).join("\n\n"),
    // What stands apart behind a command says what it is for.
    examples: outdent(examples).replaceAll(/(\S {2,})(?=\S)/g, "$1# "),
  };
}

function outdent(text: string): string {
  return text.replaceAll(/^ {2}/gm, "");
}

/** When a command exits with 1. */
function failure(command: Command): string {
  const text = failures[command.name()];
  if (text === undefined) throw new Error(`Say in ${import.meta.url} when typecard ${command.name()} exits with 1`);
  return text;
}

const unreadable = "a card cannot be read";
const failures: Readonly<Record<string, string>> = {
  generate: `${unreadable}, or the output cannot be written`,
  check: "`generate` would change something",
  lint: "there is a finding that is an error, or there are more warnings than `--max-warnings` allows",
  describe: unreadable,
  list: unreadable,
  diff: "the later side has errors, or `--fail-on` refuses what changed",
  watch: "the output folder is not Typecard's, when it starts",
  explain: "`--params` would be refused, or the provider's cards have errors",
  init: "a file cannot be written, or the questions were left unanswered",
  add: "a file cannot be written",
  import: "an imported value conflicts with an edited one, or a card cannot be read",
  audit: `${unreadable}, or \`--fail-on\` refuses what was found`,
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
