import { compile } from "../compile.ts";
import { count } from "../report/summary.ts";
import { exitCode } from "./exit-code.ts";
import { lintFirst } from "./lint-first.ts";
import { printDiagnostics, printJson } from "./output.ts";
import { showProgress } from "./progress.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

/** `typecard generate`: compiles the cards and writes what changed. */
export const generateCommand: CommandFile = (program, finish) => {
  const command = program.command("generate").description("compile the cards and write what changed");
  addSharedOptions(command, { out: true })
    .addHelpText("after", examples)
    .action(async (flags: Flags) => finish(await generate(flags)));
};

async function generate(flags: Flags) {
  const settings = await readSettings(flags);
  if (!(await lintFirst(settings))) return exitCode.failed;
  const progress = showProgress(settings);
  const result = await compile({ ...settings.compile, mode: "generate", onProgress: progress.onProgress }).finally(() =>
    progress.stop(),
  );
  if (settings.json) printJson(result.diagnostics, settings);
  else {
    await printDiagnostics(result.diagnostics, settings);
    if (!result.ok)
      process.stderr.write("Nothing was written. Correct the errors, then run `typecard generate` again.\n");
    else if (!settings.quiet) process.stdout.write(`${wording(result.value, settings.compile.out)}\n`);
  }
  return result.ok ? exitCode.ok : exitCode.failed;
}

function wording(
  value: { written: readonly string[]; removed: readonly string[]; unchanged: readonly string[] },
  out: string,
): string {
  const folder = out.replaceAll("\\", "/");
  const { written, removed, unchanged } = value;
  if (written.length === 0 && removed.length === 0)
    return `${folder} is up to date (${count(unchanged.length, "file") || "no files"})`;
  const parts = [
    count(written.length, "file"),
    removed.length > 0 ? `${removed.length} removed` : "",
    unchanged.length > 0 ? `${unchanged.length} unchanged` : "",
  ];
  return `${written.length > 0 ? "Wrote" : "Cleaned"} ${folder}: ${parts.filter((part) => part !== "").join(", ")}`;
}

const examples = `
Examples:
  typecard generate                                    ./specs into ./generated
  typecard generate --specs cards --specs more-cards   providers of both folders
  typecard generate --specs cards/acme --out src/acme  one provider
  typecard generate --json | jq '.[].message'`;
