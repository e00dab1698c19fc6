import type { Document } from "../read/document.ts";
import { parseDocument } from "../read/parse.ts";
import { isFormat } from "../read/problem.ts";
import { applyEdits, type Edit } from "./edit.ts";
import type { RuleName } from "./rule-names.ts";
import type { Found } from "./run-rules.ts";
import type { ActiveRule } from "./settings.ts";

/** What mends a file. */
export interface FileFix {
  readonly folder: string;
  readonly file: string;
  /** Makes the new text of the file's text, byte order mark included. */
  apply(text: string): string;
  /** The document that the edits are for: a file that has changed since is left alone. */
  readonly document: Document;
  /** Names of the rules whose findings are mended, once for each finding. */
  readonly rules: readonly RuleName[];
}

/** Collects what the rules can mend by themselves. Edits that would make a card unreadable are left out. */
export function fixFiles(found: readonly Found[], active: ReadonlyMap<RuleName, ActiveRule>): readonly FileFix[] {
  const byDocument = new Map<Document, { edits: Edit[]; rules: RuleName[] }>();
  for (const { diagnostic, document, replacement } of found) {
    const rule = active.get(diagnostic.rule.replace(/^lint\//, "") as RuleName)?.rule;
    if (document === undefined || rule?.fix === undefined) continue;
    const edits = rule.fix.edits(document, { ...diagnostic, replacement });
    if (edits.length === 0) continue;
    const fix = byDocument.get(document) ?? { edits: [], rules: [] };
    // One file is mended step by step: what overlaps waits for the next run.
    if (edits.some((edit) => fix.edits.some((other) => overlaps(edit, other)))) continue;
    if (!staysReadable(document, [...fix.edits, ...edits])) continue;
    fix.edits.push(...edits);
    fix.rules.push(rule.name);
    byDocument.set(document, fix);
  }
  return [...byDocument].map(([document, { edits, rules }]) => ({
    folder: document.folder,
    file: document.file,
    document,
    apply: (text) => applyEdits(text, edits),
    rules,
  }));
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end;
}

function staysReadable(document: Document, edits: readonly Edit[]): boolean {
  // Edits before the text, of a byte order mark, are made to the file alone.
  const text = applyEdits(
    document.text,
    edits.filter(({ start }) => start >= 0),
  );
  return !parseDocument({ folder: document.folder, file: document.file, text }).diagnostics.some(isFormat);
}
