import { Option } from "commander";
import { diffSpecs, type SpecsDiff } from "../diff/diff-specs.ts";
import { printMarkdown } from "../diff/print-markdown.ts";
import { printText } from "../diff/print-text.ts";
import { displayPath } from "../report/display-path.ts";
import { toJson } from "../report/to-json.ts";
import { exitCode } from "./exit-code.ts";
import { hasColor, printDiagnostics } from "./output.ts";
import { printValue } from "./print-value.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings, type Settings } from "./settings.ts";

interface DiffFlags extends Flags {
  readonly format: "text" | "markdown" | "json";
  readonly failOn?: "breaking" | "any";
}

/** `typecard diff`: what changed in meaning between two states of the cards, and what that means to those who use them. */
export const diffCommand: CommandFile = (program, finish) => {
  const command = program
    .command("diff")
    .description("say what changed in meaning since a git revision, or between two folders")
    .argument("[base]", "the earlier state: a folder of cards, or a git revision of the specs", "HEAD")
    .argument("[head]", "the later state: the same (default: the specs as they are)");
  addSharedOptions(command, { out: false })
    .addOption(
      new Option("--format <format>", "how to print the changes").choices(["text", "markdown", "json"]).default("text"),
    )
    .addOption(
      new Option("--fail-on <changes>", "exit with 1 on changes that break consumers, or on any").choices([
        "breaking",
        "any",
      ]),
    )
    .addHelpText("after", examples)
    .action(async (base: string, head: string | undefined, flags: DiffFlags) => finish(await diff(base, head, flags)));
};

async function diff(base: string, head: string | undefined, flags: DiffFlags) {
  const settings = await readSettings(flags);
  const result = await diffSpecs({ ...settings.compile, base, head });
  const format = settings.json ? "json" : flags.format;
  process.stdout.write(formats[format](result, settings));
  if (format !== "json") {
    await printDiagnostics(
      result.diagnostics.filter(({ severity }) => severity === "error"),
      settings,
    );
    for (const directory of result.skipped)
      process.stderr.write(
        `${displayPath({ folder: settings.compile.specs[0] ?? "", file: directory }, settings.cwd)} was not compared: one side has errors in it.\n`,
      );
  }
  const isRefused =
    flags.failOn === "breaking" ? result.level === "major" : flags.failOn === "any" && result.level !== null;
  return result.failed || isRefused ? exitCode.failed : exitCode.ok;
}

const formats: Readonly<Record<DiffFlags["format"], (result: SpecsDiff, settings: Settings) => string>> = {
  text: (result, { quiet }) => {
    if (result.level !== null) return printText(result, { color: hasColor(process.stdout) });
    return quiet ? "" : `No change in meaning between ${result.base} and ${result.head}\n`;
  },
  markdown: printMarkdown,
  json: ({ base, head, level, changes, skipped, diagnostics }, { cwd }) => {
    const breaking = changes.filter((change) => change.level === "major").length;
    const rows = changes.map((change) => `\n${printValue(change)}`).join(",");
    const problems = diagnostics.map((diagnostic) => toJson(diagnostic, cwd));
    const rest = printValue({ base, head, level, breaking, skipped, diagnostics: problems }).slice(0, -1);
    return `${rest},"changes":[${rows}${rows === "" ? "" : "\n"}]}\n`;
  },
};

const examples = `
A change is breaking (major) when code that compiled or a request that was accepted may no longer do, minor when it adds or widens,
patch when it is a price or a text. Providers whose cards have errors on one side are not compared.
What is both a folder and a revision is the folder; write refs/heads/NAME for the branch.

Examples:
  typecard diff                              the specs as they are, against the last commit
  typecard diff main --format markdown       for a pull request
  typecard diff v1.4.0 v1.5.0                two tags
  typecard diff old-cards new-cards          two folders
  typecard diff main --fail-on breaking      in CI
  typecard diff --json | jq '.changes[] | select(.level == "major") | .text'`;
