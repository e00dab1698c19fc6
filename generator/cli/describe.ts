import { Option } from "commander";
import { compile, type PublishedCatalog } from "../compile.ts";
import { exitCode } from "./exit-code.ts";
import { printDiagnostics } from "./output.ts";
import { printValue } from "./print-value.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

interface DescribeFlags extends Flags {
  readonly format: "jsonl" | "json";
  readonly providers?: boolean;
}

/** `typecard describe`: prints every model, or provider, as it is after templates, fallbacks and defaults. */
export const describeCommand: CommandFile = (program, finish) => {
  const command = program.command("describe").description("print every model as resolved, one a line");
  addSharedOptions(command, { out: false })
    .addOption(
      new Option("--format <format>", "one JSON object a line, or one array")
        .choices(["jsonl", "json"])
        .default("jsonl"),
    )
    .option("--providers", "print the provider cards instead")
    .addHelpText("after", examples)
    .action(async (flags: DescribeFlags) => finish(await describe(flags)));
};

async function describe(flags: DescribeFlags) {
  const settings = await readSettings(flags);
  const result = await compile({ ...settings.compile, mode: "none" });
  const catalog = await result.catalog();
  const rows = flags.providers === true ? providerRows(catalog) : modelRows(catalog);
  const array = flags.json === true || flags.format === "json";
  if (array) process.stdout.write(`[${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]\n`);
  else process.stdout.write(rows.map((row) => `${row}\n`).join(""));
  // Stdout is for the rows alone, also with --json.
  await printDiagnostics(result.diagnostics, settings);
  return result.ok ? exitCode.ok : exitCode.failed;
}

function modelRows({ providers }: PublishedCatalog): readonly string[] {
  return providers.flatMap(({ id, models }) =>
    models.map(({ file, descriptor }) => printValue({ provider: id, file, ...descriptor })),
  );
}

function providerRows({ providers }: PublishedCatalog): readonly string[] {
  return providers.map(({ descriptor }) => printValue(descriptor));
}

const examples = `
Problems go to stderr. Providers with errors are left out, and the exit code is 1.

Examples:
  typecard describe | jq -r .model
  typecard describe --providers --format json
  typecard describe --specs cards/acme > acme.jsonl`;
