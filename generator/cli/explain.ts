import { InvalidArgumentError, Option } from "commander";
import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import { UsageError } from "../usage-error.ts";
import { explain } from "../explain/explain.ts";
import { printExplanation } from "../explain/print-explanation.ts";
import { exitCode } from "./exit-code.ts";
import { hasColor, printDiagnostics, printJson } from "./output.ts";
import { printValue } from "./print-value.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

interface ExplainFlags extends Flags {
  readonly type?: ModelType;
  readonly params?: string;
  readonly usage?: string;
  readonly at?: string;
  readonly serviceTier?: string;
}

/** `typecard explain`: everything about a model, where each value comes from, and what becomes of a request. */
export const explainCommand: CommandFile = (program, finish) => {
  const command = program
    .command("explain")
    .description("say everything about a model, and where each value comes from")
    .argument("<model>", "provider and model, as in openai/gpt-4o");
  addSharedOptions(command, { out: false })
    .addOption(new Option("--type <type>", "where one id has several model types").choices(modelTypes))
    .option("--params <json>", "parameters of a request: what would be sent, and what refused")
    .option("--usage <json>", "counts of a usage: what it would cost")
    .addOption(
      new Option("--at <time>", "when the request runs, for prices: an ISO date or time (default: now)").argParser(
        toTime,
      ),
    )
    .option("--service-tier <name>", "the service tier, for prices")
    .addHelpText("after", examples)
    .action(async (model: string, flags: ExplainFlags) => finish(await run(model, flags)));
};

async function run(model: string, flags: ExplainFlags) {
  const { type, at, serviceTier } = flags;
  const params = parseJson("--params", flags.params);
  const usage = parseJson("--usage", flags.usage);
  const settings = await readSettings(flags);
  const result = await explain({ ...settings.compile, model, type, params, usage, at, serviceTier });
  if (!result.ok) {
    if (settings.json) printJson(result.diagnostics, settings);
    else await printDiagnostics(result.diagnostics, settings);
    return exitCode.failed;
  }
  const { value } = result;
  if (settings.json) process.stdout.write(`${printValue(value)}\n`);
  else
    process.stdout.write(printExplanation(value, { color: hasColor(process.stdout), width: process.stdout.columns }));
  return value.request?.ok === false ? exitCode.failed : exitCode.ok;
}

function parseJson(option: string, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, " ") : "";
    throw new UsageError(`${option} is not JSON: ${reason}. Quote it whole: ${option} '{"name": 1}'.`, {
      cause: error,
    });
  }
}

function toTime(value: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:T.+(?:Z|[+-]\d\d:\d\d))?$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError("It is neither a date nor a time with its zone, such as 2026-11-20T08:00:00Z.");
  return value;
}

const examples = `
Of each value, \`:12\` says on which line of the card it stands; what the card does not say comes from a template or a default.
The exit code is 1 where --params would be refused.

Examples:
  typecard explain openai/gpt-4o
  typecard explain openai/gpt-4o --params '{"temperature": 3}'
  typecard explain openai/gpt-4o --usage '{"promptTokens": 1200, "completionTokens": 300}' --service-tier batch
  typecard explain openai/gpt-4o --json | jq .prices`;
