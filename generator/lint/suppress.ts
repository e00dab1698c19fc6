import { type Directive, readDirectives } from "./directives.ts";
import type { Document } from "../read/document.ts";
import type { RuleName } from "./rule-names.ts";
import { documentsOf, type Found } from "./run-rules.ts";
import { type ActiveRule, isRuleName, unknownRule } from "./settings.ts";
import type { LintCatalogue } from "./subject.ts";

/** Leaves out what comments in the cards switch off, and reports the comments that switch off nothing (`lint/unused-disable`). */
export function suppress(
  found: readonly Found[],
  { providers }: LintCatalogue,
  active: ReadonlyMap<RuleName, ActiveRule>,
): readonly Found[] {
  const byDocument = new Map<Document | undefined, readonly Directive[]>(
    providers.flatMap(documentsOf).map(({ document }) => [document, readDirectives(document)]),
  );
  const used = new Set<Directive>();
  const kept = found.filter(({ diagnostic: { rule, span }, document }) => {
    const hits = byDocument
      .get(document)
      ?.filter(
        (directive) => `lint/${directive.rule}` === rule && (directive.line ?? span?.start.line) === span?.start.line,
      );
    for (const hit of hits ?? []) used.add(hit);
    return hits === undefined || hits.length === 0;
  });
  const severity = active.get("unused-disable")?.severity;
  if (severity === undefined) return kept;
  const unused = [...byDocument].flatMap(([document, directives]): Found[] => {
    if (document === undefined) return [];
    const { folder, file } = document;
    return directives
      .filter((directive) => !used.has(directive) && isJudged(directive.rule, active))
      .map((directive) => ({
        diagnostic: {
          rule: "lint/unused-disable",
          severity,
          folder,
          file,
          span: directive.span,
          path: [],
          ...wording(directive),
        },
        document,
      }));
  });
  return [...kept, ...unused];
}

/** A rule that did not run cannot have found anything. */
function isJudged(rule: string, active: ReadonlyMap<RuleName, ActiveRule>): boolean {
  return !isRuleName(rule) || active.has(rule);
}

function wording({ rule, line }: Directive): { readonly message: string; readonly hint?: string } {
  if (rule === "")
    return { message: "The comment names no rule to switch off.", hint: "name the rules, with commas between" };
  if (rule.startsWith("format/")) return { message: "What makes a card unreadable cannot be switched off." };
  if (!isRuleName(rule)) return { message: `\`${rule}\` ${unknownRule(rule)}` };
  return {
    message: `\`${rule}\` finds nothing ${line === undefined ? "in this file" : `in line ${line}`}.`,
    hint: "remove it from the comment",
  };
}
