import type { PositionSection } from "../../runtime/core/descriptor.ts";
import { sections, type MatchedPosition } from "../read/document.ts";

/** Rank of a model id in the display order of its section; ids that no position file names come last, in order of id. */
export type PositionMap = ReadonlyMap<string, number>;

/**
 * Ranks the ids of position files. Ids are stripped and empty ones skipped; an id named twice takes its last place, as in the
 * reference's ordering helper. A later file continues an earlier one.
 */
export function positionMap(lists: readonly (readonly string[])[]): PositionMap {
  const ranks = new Map<string, number>();
  let next = 0;
  for (const list of lists) {
    for (const entry of list) {
      const id = entry.trim();
      if (id !== "") ranks.set(id, next++);
    }
  }
  return ranks;
}

/** The `position` of a provider descriptor: what the reference reads, which is only what globs match; the last match of a section wins. */
export function describePosition(
  positions: readonly (MatchedPosition & { readonly ids: readonly string[] })[],
): Readonly<Record<PositionSection, readonly string[] | null>> | null {
  const matched = positions.filter((position) => !position.declaredOnly);
  if (matched.length === 0) return null;
  const entries = sections.map((section): [PositionSection, readonly string[]] => [
    section,
    matched.findLast((position) => position.section === section)?.ids ?? [],
  ]);
  return Object.fromEntries(entries) as Record<PositionSection, readonly string[]>;
}
