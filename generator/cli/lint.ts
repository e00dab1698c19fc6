import { InvalidArgumentError, Option } from "commander";
import { ruleNames } from "../lint/rule-names.ts";
import { count } from "../report/summary.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import { exitCode } from "./exit-code.ts";
import type { LintFormat } from "./lint-run.ts";
import { hasColor } from "./output.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

const formats: readonly LintFormat[] = ["pretty", "json", "github", "sarif"];

interface LintFlags extends Flags {
  readonly format?: LintFormat;
  readonly fix?: boolean;
  readonly maxWarnings?: number;
  readonly only?: readonly string[];
  readonly rules?: boolean;
}

/** `typecard lint`: finds what is readable in the cards and yet wrong, and mends what it safely can. */
export const lintCommand: CommandFile = (program, finish) => {
  const command = program.command("lint").description("find what is readable in the cards, and yet wrong");
  addSharedOptions(command, { out: false })
    .addOption(new Option("--format <format>", "how to print findings (default: pretty)").choices(formats))
    .option("--fix", "mend what can be mended safely, in the cards themselves; comments and formatting stay")
    .addOption(new Option("--max-warnings <number>", "fail when there are more warnings").argParser(toCount))
    .addOption(new Option("--only <rule>", "run this rule alone; may be repeated").argParser(toNames))
    .option("--rules", "list the rules with their levels, and lint nothing")
    .addHelpText("after", examples)
    .action(async (flags: LintFlags) => finish(await lint(flags)));
};

async function lint(flags: LintFlags) {
  const settings = await readSettings(flags);
  // All that is heavy is behind this one import.
  const { listRules, printReport, runLint } = await import("./lint-run.ts");
  const format = flags.format ?? (settings.json ? "json" : "pretty");
  if (flags.rules === true) {
    process.stdout.write(listRules(settings, format === "json"));
    return exitCode.ok;
  }
  const found = runLint(settings, { only: flags.only, fix: flags.fix ?? false });
  const shown = settings.quiet ? found.diagnostics.filter(({ severity }) => severity === "error") : found.diagnostics;
  const color = hasColor(process.stdout);
  process.stdout.write(printReport(format, { ...found, diagnostics: shown }, { cwd: settings.cwd, color }));

  const warnings = found.diagnostics.filter(({ severity }) => severity === "warning").length;
  const tooMany = flags.maxWarnings !== undefined && warnings > flags.maxWarnings;
  if (tooMany)
    process.stderr.write(`${count(warnings, "warning")}, more than the ${flags.maxWarnings} of --max-warnings.\n`);
  const failed = tooMany || found.diagnostics.some(({ severity }) => severity === "error");
  return failed ? exitCode.failed : exitCode.ok;
}

function toCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number, such as 0.");
  return Number(value);
}

function toNames(value: string, before: readonly string[] | undefined): readonly string[] {
  const names = value.split(",").map((name) => name.trim().replace(/^lint\//, ""));
  const unknown = names.find((name) => !(ruleNames as readonly string[]).includes(name));
  if (unknown === undefined) return [...(before ?? []), ...names];
  const hint = didYouMean(unknown, ruleNames);
  throw new InvalidArgumentError(
    `There is no lint rule ${unknown}. ${hint === undefined ? "`typecard lint --rules` lists them." : `Did you mean ${hint}?`}`,
  );
}

const examples = `
Exit code 1 means errors, or more warnings than --max-warnings allows. The page of a rule is docs/rules/<rule>.md.
A comment in a card switches a rule off: "# typecard-disable RULE" for the file, "# typecard-disable-next-line RULE -- reason".

Examples:
  typecard lint
  typecard lint --fix
  typecard lint --only pricing-absurd --only pricing-unit-zero
  typecard lint --max-warnings 0 --format github     in CI: annotations in the pull request
  typecard lint --format json | jq -r '.[].rule' | sort | uniq -c`;
