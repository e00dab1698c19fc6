import { addModel } from "../init.ts";
import { toJson } from "../report/to-json.ts";
import { exitCode } from "./exit-code.ts";
import { printDiagnostics } from "./output.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

interface AddFlags extends Flags {
  readonly dryRun?: boolean;
}

/** `typecard add`: a card for a new model, made from the nearest one. */
export const addCommand: CommandFile = (program, finish) => {
  const command = program
    .command("add")
    .description("make a card for a new model from the nearest one")
    .argument("<model>", "provider/type/model, such as openai/llm/gpt-6");
  addSharedOptions(command, { out: false })
    .option("--dry-run", "tell what would be done, and write nothing")
    .addHelpText("after", examples)
    .action(async (model: string, flags: AddFlags) => finish(await run(model, flags)));
};

async function run(model: string, flags: AddFlags) {
  const settings = await readSettings(flags);
  const { specs, cwd, cache } = settings.compile;
  const result = await addModel({ model, specs, cwd, dryRun: flags.dryRun, ...(cache === undefined ? {} : { cache }) });
  if (settings.json) {
    const diagnostics = result.diagnostics.map((diagnostic) => toJson(diagnostic, cwd));
    process.stdout.write(`${JSON.stringify({ ...result, diagnostics }, null, 2)}\n`);
    return exitCode.ok;
  }
  const { file, from, changed } = result;
  const source = from === null ? "an example, as no card is like it" : `${from.file}: ${from.why}`;
  process.stdout.write(`${flags.dryRun === true ? "Would make" : "Made"} ${file}\n  from ${source}\n`);
  for (const path of changed) process.stdout.write(`${flags.dryRun === true ? "Would change" : "Changed"} ${path}\n`);
  if (!settings.quiet)
    process.stdout.write("Now check its limits, and give its prices a `source` and a `checked` date.\n");
  await printDiagnostics(result.diagnostics, settings);
  return exitCode.ok;
}

const examples = `
The new card has the nearest one's features, properties and parameters, and its prices if it is the same provider's; where and when a
price was looked at is left out. The id is put into _position.yaml above the model that the card was made from.

Examples:
  typecard add openai/llm/gpt-6-nova
  typecard add groq/llm/meta-llama/llama-5-70b --dry-run
  typecard add cohere/text-embedding/embed-v5.0 --json | jq -r .file`;
