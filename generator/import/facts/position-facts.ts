import type { Notes } from "../note.ts";

/**
 * The order of the models that there are: entries that name none are mended where only case or punctuation is wrong, and left
 * out otherwise; entries that YAML folded into one are taken apart; models that no entry names follow in order of id. Undefined
 * where no entry names a model.
 */
export function positionFacts(
  entries: readonly string[],
  ids: readonly string[],
  notes: Notes,
): readonly string[] | undefined {
  const known = new Set(ids);
  const plainIds = new Map(ids.map((id) => [plain(id), id]));
  const order = new Set<string>();
  for (const [index, entry] of entries.flatMap((text, at) => unfold(text, known, at, notes)).entries()) {
    const id = known.has(entry) ? entry : plainIds.get(plain(entry));
    if (id !== undefined) order.add(id);
    if (id === entry) continue;
    const what = id === undefined ? "names no model and is left out" : `is now ${id}`;
    notes("corrected", "position-missing-model", [index], `The entry ${entry} ${what}.`);
  }
  if (order.size === 0) return undefined;
  for (const id of ids.toSorted()) order.add(id);
  return [...order];
}

/** Lines that begin with more blanks than the first are part of its text to YAML. */
function unfold(entry: string, known: ReadonlySet<string>, index: number, notes: Notes): readonly string[] {
  const text = entry.trim();
  const parts = text.split(/\s+-\s+/);
  if (known.has(text) || parts.length < 2) return text === "" ? [] : [text];
  notes(
    "corrected",
    "position-folded-entries",
    [index],
    `${parts.length} entries had become one text, and are entries again.`,
  );
  return parts;
}

function plain(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
