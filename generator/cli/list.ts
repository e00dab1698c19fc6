import { InvalidArgumentError, Option } from "commander";
import { modelFeatures, modelTypes } from "../../runtime/core/descriptor.ts";
import { compile } from "../compile.ts";
import { exitCode } from "./exit-code.ts";
import { hasColor, printDiagnostics } from "./output.ts";
import { type Filter, listModels, type ListedModel, sortKeys } from "./list-models.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";
import { table } from "./table.ts";

type ListFlags = Flags & Filter;

/** `typecard list`: finds models by type, feature, context and price. */
export const listCommand: CommandFile = (program, finish) => {
  const command = program.command("list").description("find models by type, feature, context and price");
  addSharedOptions(command, { out: false })
    .addOption(new Option("--type <type>", "only this model type").choices(modelTypes))
    .addOption(new Option("--feature <feature>", "only models that have it; may be repeated").argParser(toFeatures))
    .option("--provider <id>", "only this provider")
    .addOption(new Option("--min-context <tokens>", "only models with at least this context").argParser(toTokens))
    .addOption(
      new Option("--max-input-price <price>", "only models that cost at most this, per million input tokens").argParser(
        toPrice,
      ),
    )
    .addOption(new Option("--currency <currency>", "the currency of --max-input-price").default("USD"))
    .option("--deprecated", "only deprecated models")
    .option("--no-deprecated", "no deprecated models")
    .addOption(new Option("--sort <key>", "order, ascending (context: descending)").choices(sortKeys))
    .addHelpText("after", examples)
    .action(async (flags: ListFlags) => finish(await list(flags)));
};

async function list(flags: ListFlags) {
  const settings = await readSettings(flags);
  const result = await compile({ ...settings.compile, mode: "none" });
  const models = listModels(await result.catalog(), flags);
  if (settings.json)
    process.stdout.write(
      `[${models.length === 0 ? "" : `\n${models.map((model) => JSON.stringify(model)).join(",\n")}\n`}]\n`,
    );
  else
    process.stdout.write(
      table(header, models.map(toRow), { color: hasColor(process.stdout), width: process.stdout.columns }),
    );
  // Warnings about cards are for `generate`; errors explain why a provider is not in the list.
  await printDiagnostics(result.diagnostics, { ...settings, quiet: true });
  return result.ok ? exitCode.ok : exitCode.failed;
}

const header = ["MODEL", "TYPE", "CONTEXT", "INPUT/1M", "OUTPUT/1M", "CURRENCY", "FEATURES"];

function toRow(model: ListedModel): readonly string[] {
  const { provider, model: id, type, context, inputPrice, outputPrice, currency, features, deprecated } = model;
  return [
    `${provider}/${id}`,
    type,
    context === null ? "" : String(context),
    inputPrice ?? "",
    outputPrice ?? "",
    currency ?? "",
    [...(deprecated ? ["deprecated"] : []), ...features].join(" "),
  ];
}

function toFeatures(value: string, before: readonly string[] | undefined): readonly string[] {
  if (!(modelFeatures as readonly string[]).includes(value)) {
    throw new InvalidArgumentError(`Allowed choices are ${modelFeatures.join(", ")}.`);
  }
  return [...(before ?? []), value];
}

function toTokens(value: string): number {
  const match = /^(\d+)(k|m)?$/i.exec(value);
  if (match === null) throw new InvalidArgumentError("It must be a whole number, such as 128000 or 128k.");
  return Number(match[1]) * { "": 1, k: 1_000, m: 1_000_000 }[(match[2] ?? "").toLowerCase() as "" | "k" | "m"];
}

function toPrice(value: string): string {
  if (!/^\d+(\.\d+)?$|^\.\d+$/.test(value))
    throw new InvalidArgumentError("It must be a decimal number, such as 2.50.");
  return value;
}

const examples = `
Prices are per million tokens, whatever unit a card uses. Amounts in different currencies are not compared: --max-input-price
looks at one currency, and --sort orders within each.

Examples:
  typecard list --type llm --feature vision --min-context 200k
  typecard list --max-input-price 0.5 --sort input-price
  typecard list --provider openai --no-deprecated --json | jq -r '.[].model'`;
