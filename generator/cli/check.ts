import { compile, type Drift } from "../compile.ts";
import type { JsonDiagnostic } from "../report/to-json.ts";
import { exitCode } from "./exit-code.ts";
import { lintFirst } from "./lint-first.ts";
import { printDiagnostics, printJson } from "./output.ts";
import { showProgress } from "./progress.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings } from "./settings.ts";

/** `typecard check`: tells whether `generate` would change anything; for CI. */
export const checkCommand: CommandFile = (program, finish) => {
  const command = program.command("check").description("tell whether `generate` would change anything; for CI");
  addSharedOptions(command, { out: true })
    .addHelpText("after", examples)
    .action(async (flags: Flags) => finish(await check(flags)));
};

async function check(flags: Flags) {
  const settings = await readSettings(flags);
  if (!(await lintFirst(settings))) return exitCode.failed;
  const progress = showProgress(settings);
  const result = await compile({ ...settings.compile, mode: "check", onProgress: progress.onProgress }).finally(() =>
    progress.stop(),
  );
  const { drift, diagnostics } = result;
  const out = settings.compile.out.replaceAll("\\", "/");
  if (settings.json)
    printJson(
      diagnostics,
      settings,
      drift.map((file) => asJson(file, out, flags)),
    );
  else {
    await printDiagnostics(diagnostics, settings);
    for (const { file, status } of drift) process.stdout.write(`${status.padEnd(7)} ${out}/${file}\n`);
    if (drift.length > 0)
      process.stderr.write(`${out} is not what the specs give. Run \`${remedy(flags)}\` and commit the result.\n`);
    else if (result.ok && !settings.quiet) process.stdout.write(`${out} is up to date\n`);
  }
  return result.ok ? exitCode.ok : exitCode.failed;
}

const wording: Readonly<Record<Drift["status"], string>> = {
  missing: "The specs give this file, and it is not there.",
  changed: "The file differs from what the specs give.",
  stale: "The specs give this file no more.",
};

/** Drift in the form of problems, so that `--json` prints one kind of thing. */
function asJson({ file, status }: Drift, out: string, flags: Flags): JsonDiagnostic {
  return {
    rule: `drift/${status}`,
    severity: "error",
    file: `${out}/${file}`,
    line: null,
    column: null,
    path: "",
    message: wording[status],
    hint: `Run \`${remedy(flags)}\` and commit the result.`,
  };
}

/** The `generate` that belongs to this `check`. */
function remedy({ specs, out, config }: Flags): string {
  const options = [
    ...(specs ?? []).map((path) => `--specs ${quote(path)}`),
    ...(out === undefined ? [] : [`--out ${quote(out)}`]),
  ];
  if (config !== undefined) options.push(`--config ${quote(config)}`);
  return ["npx typecard generate", ...options].join(" ");
}

function quote(path: string): string {
  return /^[\w./@:-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

const examples = `
Exit code 1 means that the output is not what the specs give; the files are listed.

Examples:
  typecard check
  typecard check --specs cards --out src/models --json`;
