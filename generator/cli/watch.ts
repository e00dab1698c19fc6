import picocolors from "picocolors";
import { cleanText } from "../report/clean-text.ts";
import { report } from "../report/report.ts";
import { count } from "../report/summary.ts";
import { toJson } from "../report/to-json.ts";
import { groupChanges, wordsOf } from "../diff/group-changes.ts";
import { watch, type WatchEvent } from "../watch/watch.ts";
import { exitCode } from "./exit-code.ts";
import { explainError } from "./explain-error.ts";
import { hasColor } from "./output.ts";
import { printValue } from "./print-value.ts";
import type { CommandFile } from "./run.ts";
import { addSharedOptions, type Flags, readSettings, type Settings } from "./settings.ts";
import { watchConfig } from "./watch-config.ts";

/** `typecard watch`: compiles the cards whenever one is saved, and says what changed in meaning. */
export const watchCommand: CommandFile = (program, finish) => {
  const command = program.command("watch").description("compile whenever a card is saved, and say what changed");
  addSharedOptions(command, { out: true })
    .addHelpText("after", examples)
    .action(async (flags: Flags) => finish(await run(flags)));
};

async function run(flags: Flags) {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  for (const name of signals) process.once(name, onSignal);
  try {
    let settings = await readSettings(flags);
    for (let isFirst = true; !stop.signal.aborted; isFirst = false) {
      const config = watchConfig(settings.cwd, flags, stop.signal);
      try {
        await watchUntil(config.changed, settings, stop.signal);
      } catch (error) {
        // A changed config that leads nowhere is corrected in the next save.
        if (isFirst) throw error;
        process.stderr.write(explainError(error).text);
        await config.changed;
      } finally {
        config.close();
      }
      settings = (await config.changed) ?? settings;
    }
  } finally {
    for (const name of signals) process.removeListener(name, onSignal);
  }
  return exitCode.ok;
}

/** Watches with these settings until there are others, or the signal aborts. */
async function watchUntil(others: Promise<unknown>, settings: Settings, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  void others.then(() => ended.abort());
  // Printing takes its time where it shows lines of a card; the order must stay.
  let last = Promise.resolve();
  const onEvent = (event: WatchEvent): void => {
    if (event.event !== "stopped" || signal.aborted) last = last.then(() => show(event, settings));
  };
  try {
    await watch({ ...settings.compile, signal: ended.signal, onEvent });
  } finally {
    await last;
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;

async function show(event: WatchEvent, settings: Settings): Promise<void> {
  if (settings.json) process.stdout.write(`${printValue(asJson(event, settings))}\n`);
  else await showText(event, settings);
}

function asJson(event: WatchEvent, { cwd, compile }: Settings): object {
  if (event.event === "ready") return { ...event, specs: compile.specs, out: compile.out, diagnostics: problems() };
  return "diagnostics" in event ? { ...event, diagnostics: problems() } : event;

  function problems(): readonly object[] {
    return "diagnostics" in event ? event.diagnostics.map((diagnostic) => toJson(diagnostic, cwd)) : [];
  }
}

/** More lines than this of one save are counted only: a checkout changes hundreds of models. */
const mostLines = 20;

async function showText(event: WatchEvent, settings: Settings): Promise<void> {
  const { quiet, compile, cwd } = settings;
  const colors = picocolors.createColors(hasColor(process.stdout));
  const say = (text: string): void => {
    if (!quiet) process.stdout.write(`${text}\n`);
  };
  // The terminal shows Ctrl+C as `^C`, on the line where the cursor is.
  if (event.event === "stopped") return say(`${process.stdin.isTTY ? "\n" : ""}stopped`);
  if (event.event === "problem") return void process.stderr.write(`error: ${cleanText(event.message)}\n`);
  if (event.event === "failed" || (event.event === "ready" && !event.ok)) {
    const errors = event.diagnostics.filter(({ severity }) => severity === "error");
    process.stderr.write(await report(errors, { cwd, color: hasColor(process.stderr), warnings: 0 }));
    process.stderr.write(`${compile.out} stays as the last good cards made it\n`);
    return say(event.event === "ready" ? `watching ${compile.specs.join(", ")}` : "");
  }
  const files = count(event.written.length + event.removed.length, "file");
  const took = colors.dim(`(${files === "" ? "" : `${files}, `}${event.ms} ms)`);
  if (event.event === "ready") {
    const warnings = count(event.diagnostics.length, "warning");
    say(
      `watching ${compile.specs.join(", ")}: ${count(event.providers, "provider") || "no providers"}, ` +
        `${count(event.models, "model") || "no models"}${warnings === "" ? "" : `, ${warnings}`}; ` +
        `${files === "" ? `${compile.out} is up to date` : `wrote ${compile.out}`} ${took}`,
    );
    return;
  }
  // Of folders that did not change, they were said before.
  const warnings = event.diagnostics.filter(({ folder, file }) =>
    event.folders.some((changed) => `${folder}/${file}`.startsWith(`${changed}/`)),
  );
  if (!quiet)
    process.stderr.write(await report(warnings, { cwd, color: hasColor(process.stderr), warnings: mostLines }));
  const groups = groupChanges(event.changes);
  if (groups.length === 0)
    return say(`${event.folders.map((folder) => cleanText(folder)).join(", ")}: no change in meaning ${took}`);
  const lines = groups.slice(0, mostLines).map((group) => {
    const name = group.model === null ? group.provider : `${group.provider}/${group.model}`;
    const words = cleanText(wordsOf(group));
    return `${colors.bold(cleanText(name))}: ${group.level === "major" ? colors.red(words) : words}`;
  });
  if (groups.length > mostLines) lines.push(`... and ${groups.length - mostLines} more`);
  say(`${lines.join("\n")} ${took}`);
}

const examples = `
Cards with errors are shown, and the output stays as it was. A changed config is read again. Stop with Ctrl+C.
With --json, each event is a JSON object on a line of its own: ready, compiled, failed, problem, stopped.

Examples:
  typecard watch                             ./specs into ./generated
  typecard watch --specs cards --out src/models
  typecard watch --json | jq -r 'select(.event == "compiled") | .changes[].text'`;
