import type { Change } from "./change.ts";
import { highestLevel, type Level } from "./policy.ts";

/** What changed in one model, or in a provider itself. */
export interface ChangeGroup extends Pick<Change, "provider" | "model" | "type"> {
  readonly level: Level | null;
  readonly changes: readonly Change[];
}

/** Changes of one model or provider together, in the order in which each first appears. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.provider, change.type, change.model]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { provider, model, type } = first;
    return [{ provider, model, type, level: highestLevel(group.map(({ level }) => level)), changes: group }];
  });
}

/** What changed in some words, as in `temperature max 1 → 2; price input 2.50 → 2.00`. */
export function wordsOf({ changes }: Pick<ChangeGroup, "changes">): string {
  return changes.map(({ text }) => text).join("; ");
}

/** How many changes there are of each level, as in `2 breaking, 1 in prices and texts`. */
export function countLevels(changes: readonly Change[]): string {
  const parts = (["major", "minor", "patch"] as const).flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count === 0 ? [] : [`${count} ${nouns[level]}`];
  });
  return parts.join(", ");
}

const nouns: Readonly<Record<Level, string>> = {
  major: "breaking",
  minor: "compatible",
  patch: "in prices and texts",
};
