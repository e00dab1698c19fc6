import { join } from "node:path";
import { realDisk } from "../write/disk.ts";
import { type Fact, isFactMap, toFact } from "./facts/card.ts";
import { UsageError } from "../usage-error.ts";

/** The file in a provider's folder that keeps what was imported, so that the next import knows what people edited since. */
export const recordName = "typecard-import.json";

/** What imports gave for a provider: facts by card, for each kind of source. */
export type ImportRecord = Readonly<Record<string, Readonly<Record<string, Fact>>>>;

/** Reads the record of a provider's folder; undefined when there is none. Throws a `UsageError` for one that is no record: without it, edits could not be told. */
export function readRecord(folder: string): ImportRecord | undefined {
  const bytes = realDisk.read(join(folder, recordName));
  if (bytes === undefined) return undefined;
  const data = parse(new TextDecoder().decode(bytes));
  if (!isFactMap(data) || !isFactMap(data["sources"]))
    throw new UsageError(
      `${join(folder, recordName)} is not what an import wrote: restore it from version control, or remove it to treat all cards as your own.`,
    );
  return Object.fromEntries(
    Object.entries(data["sources"]).flatMap(([source, files]) => (isFactMap(files) ? [[source, files]] : [])),
  );
}

function parse(text: string): Fact | undefined {
  try {
    return toFact(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The text of a record: a line a card, in order, so that a change of one card is a change of one line. */
export function recordText(record: ImportRecord): string {
  const sources = Object.entries(record)
    .filter(([, files]) => Object.keys(files).length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, files]) => {
      const lines = Object.entries(files)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, facts]) => `${JSON.stringify(file)}: ${JSON.stringify(facts)}`);
      return `${JSON.stringify(source)}: {\n${lines.join(",\n")}\n}`;
    });
  const note = "What `typecard import` wrote, for its next run. Commit it; do not edit it.";
  return `{\n"note": ${JSON.stringify(note)},\n"sources": {${sources.length === 0 ? "" : `\n${sources.join(",\n")}\n`}}\n}\n`;
}
