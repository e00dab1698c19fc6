import { dirname, join } from "node:path";
import { writeAtomically } from "../write/atomic.ts";
import { realDisk } from "../write/disk.ts";
import { OutputError, reasonOf } from "../write/output-error.ts";
import { cardYaml } from "./card-yaml.ts";
import { type CardFacts, type Fact, isFactMap, mapping } from "./facts/card.ts";
import { keepOrigin } from "./keep-origin.ts";
import { type Conflict, mergeCard } from "./merge/merge-card.ts";
import { type ImportRecord, readRecord, recordName, recordText } from "./record.ts";

/** What became of one card. */
export interface FileOutcome {
  /** Relative to the provider's folder. */
  readonly file: string;
  /**
   * `new`: written. `updated`: values that nobody had touched changed. `unchanged`: as the source has it, but for a person's edits.
   * `yours`: a card that no import wrote, so it stays. `gone`: the source has it no more; it stays. `left-out`: it would be new in a
   * folder that no import wrote.
   */
  readonly status: "new" | "updated" | "unchanged" | "yours" | "gone" | "left-out";
  readonly updated: readonly string[];
  readonly kept: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** How cards come into a provider's folder. */
export interface BringInOptions {
  /** The provider's folder. */
  readonly folder: string;
  /** What kind of source the facts are of; its records are apart from those of other sources. */
  readonly source: string;
  /** The folder of the JSON Schemas, relative to the provider's folder. */
  readonly schemas: string | undefined;
  /** Whether cards may be added to a folder that no import wrote. */
  readonly addNew: boolean;
  /** Whether facts fill gaps of cards that people wrote: what a card has stays, and is no conflict. */
  readonly fill?: boolean;
  /** With `fill`: what other imports wrote, and nobody edited since, gives way. */
  readonly replace?: boolean;
  readonly dryRun: boolean;
}

/** Writes new cards, merges into those that are there, and keeps the record. Throws an `OutputError` when the folder cannot be written. */
export function bringIn(cards: readonly CardFacts[], options: BringInOptions): readonly FileOutcome[] {
  const { folder, source } = options;
  const record = readRecord(folder);
  const isForeign = record?.[source] === undefined && (realDisk.list(folder) ?? []).some((name) => name !== recordName);
  const facts: Record<string, Fact> = { ...record?.[source] };
  const writes: [file: string, text: string][] = [];

  const outcomes = cards.map((given): FileOutcome => {
    const text = readText(join(folder, given.file));
    const base = facts[given.file];
    const card: CardFacts = { ...given, facts: keepOrigin(base, given.facts) };
    if (text === undefined) {
      const wasDeleted = base !== undefined;
      if (wasDeleted || (isForeign && !options.addNew))
        return outcome(card.file, wasDeleted ? "unchanged" : "left-out", wasDeleted ? ["(deleted)"] : []);
      writes.push([card.file, cardYaml(card, options.schemas)]);
      facts[card.file] = card.facts;
      return outcome(card.file, "new");
    }
    if (base === undefined && options.fill !== true) return outcome(card.file, "yours");
    const before = options.replace === true ? overlay(earlier(record, source, card.file), base) : base;
    const merged = mergeCard(text, before ?? {}, card.facts, options.fill);
    if (merged.text !== undefined) writes.push([card.file, merged.text]);
    facts[card.file] =
      options.fill === true && isFactMap(base) && isFactMap(card.facts) ? { ...base, ...card.facts } : card.facts;
    const { updated, kept, conflicts } = merged;
    return { file: card.file, status: merged.text === undefined ? "unchanged" : "updated", updated, kept, conflicts };
  });
  const given = new Set(cards.map(({ file }) => file));
  const gone = options.fill === true ? [] : Object.keys(facts).filter((file) => !given.has(file));
  if (!options.dryRun) {
    const next = { ...record, [source]: facts };
    const text = recordText(next);
    const changed = Object.keys(facts).length > 0 && text !== readText(join(folder, recordName));
    writeAll(folder, changed ? [...writes, [recordName, text]] : writes);
  }
  return [...outcomes, ...gone.map((file) => outcome(file, "gone"))];
}

/** What the imports of other sources gave for a card. */
function earlier(record: ImportRecord | undefined, source: string, file: string): Fact | undefined {
  const others = Object.entries(record ?? {}).filter(([name]) => name !== source);
  return others.map(([, files]) => files[file]).reduce(overlay, undefined);
}

/** Two facts, the second over the first, key by key. */
function overlay(under: Fact | undefined, over: Fact | undefined): Fact | undefined {
  if (!isFactMap(under) || !isFactMap(over)) return over ?? under;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return mapping(Object.fromEntries([...keys].map((key) => [key, overlay(under[key], over[key])])));
}

function outcome(file: string, status: FileOutcome["status"], kept: readonly string[] = []): FileOutcome {
  return { file, status, updated: [], kept, conflicts: [] };
}

/** The text of a file; undefined when there is none. */
export function readText(path: string): string | undefined {
  const bytes = realDisk.read(path);
  return bytes === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Writes files below a folder, each whole or not at all. */
export function writeAll(folder: string, files: readonly (readonly [file: string, text: string])[]): void {
  for (const [file, text] of files) {
    try {
      realDisk.makeFolder(dirname(join(folder, file)));
      writeAtomically(realDisk, folder, file, text);
    } catch (error) {
      throw new OutputError("unwritable", `${join(folder, file)} cannot be written: ${reasonOf(error)}.`, {
        cause: error,
      });
    }
  }
}
