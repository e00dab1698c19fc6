import picocolors from "picocolors";
import { cleanText } from "../report/clean-text.ts";
import type { CatalogDiff } from "./diff-catalogs.ts";
import { type ChangeGroup, countLevels, groupChanges } from "./group-changes.ts";
import type { Level } from "./policy.ts";

/** The changes for a terminal: a line a model, under its provider, those that break marked with `!`. Empty without changes. */
export function printText({ changes, level }: CatalogDiff, { color }: { readonly color: boolean }): string {
  if (changes.length === 0 || level === null) return "";
  const colors = picocolors.createColors(color);
  const paint: Readonly<Record<Level, (text: string) => string>> = {
    major: colors.red,
    minor: colors.green,
    patch: (text) => text,
  };
  const lines: string[] = [];
  let provider: string | undefined;
  for (const group of groupChanges(changes)) {
    if (group.provider !== provider)
      lines.push(`${provider === undefined ? "" : "\n"}${colors.bold(cleanText(group.provider))}`);
    provider = group.provider;
    lines.push(`  ${mark(group)} ${line(group)}`);
  }
  return `${lines.join("\n")}\n\n${countLevels(changes)}: a ${colors.bold(level)} version\n`;

  function mark({ level: highest }: ChangeGroup): string {
    return highest === null ? " " : paint[highest](marks[highest]);
  }

  function line({ model, changes: own }: ChangeGroup): string {
    const words = own.map(({ level: of, text }) => paint[of](cleanText(text))).join("; ");
    return model === null ? words : `${cleanText(model)}: ${words}`;
  }
}

const marks: Readonly<Record<Level, string>> = { major: "!", minor: "+", patch: "·" };
