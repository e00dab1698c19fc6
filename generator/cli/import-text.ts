import picocolors from "picocolors";
import { formatPath } from "../diagnostic.ts";
import type { FileOutcome, ImportedProvider, ImportResult, Note } from "../import.ts";
import { cleanText } from "../report/clean-text.ts";

/** How much of a report is printed. */
export interface ImportTextOptions {
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly dryRun: boolean;
  readonly color: boolean;
}

/** The report of an import for people: a line a provider, then conflicts, what to check, and what was corrected. */
export function importText({ providers }: Pick<ImportResult, "providers">, options: ImportTextOptions): string {
  const colors = picocolors.createColors(options.color);
  const heading = (text: string) => `\n${colors.bold(text)}\n`;
  const lines: string[] = [];
  if (!options.quiet) {
    const width = Math.max(0, ...providers.map(({ folder }) => folder.length));
    for (const { folder, files } of providers) lines.push(line(`${folder.padEnd(width)}  ${counts(files)}`));
    if (providers.length === 0) lines.push("Nothing to bring in.\n");
    if (options.dryRun) lines.push(colors.dim("Nothing was written.\n"));
  }
  const conflicts = providers.flatMap((provider) => provider.files.flatMap((file) => conflictLines(provider, file)));
  if (conflicts.length > 0) lines.push(heading(`Conflicts (${conflicts.length}): yours stay`), ...conflicts);
  if (options.quiet) return lines.join("");

  if (options.verbose) {
    const changes = providers.flatMap((provider) => provider.files.flatMap((file) => changeLines(provider, file)));
    if (changes.length > 0) lines.push(heading("Cards"), ...changes);
  }
  const notes = (kind: Note["kind"]) =>
    providers.flatMap((provider) =>
      provider.notes.filter((note) => note.kind === kind).map((note) => ({ provider, note })),
    );
  const groups = [
    ["To check", notes("check"), true],
    ["Corrected", notes("corrected"), options.verbose],
    ["Left out", notes("left-out"), options.verbose],
  ] as const;
  for (const [title, found, all] of groups) {
    if (found.length === 0) continue;
    lines.push(heading(`${title} (${found.length})`));
    lines.push(
      ...(all ? found.map(({ provider, note }) => noteLine(provider, note)) : byRule(found.map(({ note }) => note))),
    );
  }
  return lines.join("");
}

/** Statuses in words, in the order in which they are printed. */
const words: Readonly<Record<FileOutcome["status"], string>> = {
  new: "new",
  updated: "updated",
  unchanged: "unchanged",
  yours: "kept as yours",
  "left-out": "left out (--new adds them)",
  gone: "gone at the source",
};

function counts(files: readonly FileOutcome[]): string {
  const parts = Object.entries(words).flatMap(([status, word]) => {
    const count = files.filter((file) => file.status === status).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const kept = files.reduce((sum, file) => sum + file.kept.length, 0);
  const all = [...parts, ...(kept === 0 ? [] : [`${kept} of your edits kept`])];
  return all.length === 0 ? "nothing changed" : all.join(", ");
}

function conflictLines({ folder }: ImportedProvider, { file, conflicts }: FileOutcome): readonly string[] {
  return conflicts.map(({ path, yours, theirs }) =>
    line(`  ${folder}/${file} ${path}: yours ${show(yours)}, theirs ${show(theirs)}`),
  );
}

function changeLines({ folder }: ImportedProvider, { file, status, updated, kept }: FileOutcome): readonly string[] {
  if (status === "unchanged" && kept.length === 0) return [];
  const details = [
    ...(updated.length > 0 ? [`updated ${updated.join(", ")}`] : []),
    ...(kept.length > 0 ? [`kept ${kept.join(", ")}`] : []),
  ];
  return [line(`  ${folder}/${file}  ${[words[status], ...details].join("; ")}`)];
}

function noteLine({ plugin }: ImportedProvider, { file, path, rule, message }: Note): string {
  const place = formatPath(path);
  return line(`  ${plugin}/${file}${place === "" ? "" : ` ${place}`}: ${message} (${rule})`);
}

function byRule(notes: readonly Note[]): readonly string[] {
  const rules = [...new Set(notes.map(({ rule }) => rule))].toSorted();
  const count = (rule: string) => notes.filter((note) => note.rule === rule).length;
  return rules.map((rule) => line(`  ${rule}  ${count(rule)}`));
}

/** Names come from files of others: nothing in them may reach the terminal as a command. */
function line(text: string): string {
  return `${cleanText(text)}\n`;
}

function show(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
