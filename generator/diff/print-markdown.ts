import { cleanText } from "../report/clean-text.ts";
import type { Change } from "./change.ts";
import type { CatalogDiff } from "./diff-catalogs.ts";
import { countLevels, groupChanges, wordsOf } from "./group-changes.ts";
import type { Level } from "./policy.ts";

/** The changes for a pull request or a changelog: breaking ones first, a line a model, long lists folded. */
export function printMarkdown({ changes, level }: CatalogDiff): string {
  if (level === null) return "No change in meaning.\n";
  const parts = (["major", "minor", "patch"] as const).flatMap((of) =>
    section(
      of,
      changes.filter((change) => change.level === of),
    ),
  );
  return `**${countLevels(changes)}: a ${level} version**\n\n${parts.join("\n")}`;
}

const titles: Readonly<Record<Level, string>> = {
  major: "Breaking",
  minor: "Added and changed",
  patch: "Prices and texts",
};

/** More lines than this are folded, unless they break something. */
const mostOpen = 25;

function section(level: Level, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const lines = [...comings(changes), ...rest(changes)].map((text) => `- ${text}\n`);
  const list = lines.join("");
  if (level === "major" || lines.length <= mostOpen) return [`### ${titles[level]}\n\n${list}`];
  const summary = `<summary>${lines.length} models and providers</summary>`;
  return [`### ${titles[level]}\n\n<details>\n${summary}\n\n${list}\n</details>\n`];
}

/** Models that came or went, a line a provider: an import of a hundred cards is one line. */
function comings(changes: readonly Change[]): readonly string[] {
  return (["model-removed", "model-added"] as const).flatMap((kind) => {
    const found = changes.filter((change) => change.kind === kind);
    const providers = [...new Set(found.map(({ provider }) => provider))];
    return providers.map((provider) => {
      const ids = found.filter((change) => change.provider === provider).map(({ model }) => code(model ?? ""));
      return `${bold(provider)}: ${kind === "model-added" ? "added" : "removed"} ${ids.join(", ")}`;
    });
  });
}

function rest(changes: readonly Change[]): readonly string[] {
  const others = changes.filter(({ kind }) => kind !== "model-added" && kind !== "model-removed");
  return groupChanges(others).map((group) => {
    const whose = group.model === null ? bold(group.provider) : `${bold(group.provider)} ${code(group.model)}`;
    return `${whose}: ${escape(wordsOf(group))}`;
  });
}

function bold(text: string): string {
  return `**${escape(text)}**`;
}

/** A code span of any text: the fence is longer than what is in it. */
function code(text: string): string {
  const clean = cleanText(text);
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(clean) || clean === "" ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** Text that Markdown shows as it is. Words with `_` inside are safe as they are. */
function escape(text: string): string {
  return cleanText(text).replaceAll(/[\\`*<>[\]|~#@]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`);
}
