import type { Diagnostic, Span } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";
import { isFormat } from "../read/problem.ts";
import type { Finding, Report } from "./rule.ts";
import type { RuleName } from "./rule-names.ts";
import type { ActiveRule } from "./settings.ts";
import type { LintCatalogue, LintDocument, LintProvider } from "./subject.ts";

/** A problem, and what is needed to mend it. */
export interface Found {
  readonly diagnostic: Diagnostic;
  /** Undefined for a file that cannot be parsed. */
  readonly document: Document | undefined;
  /** As in `Finding`. */
  readonly replacement?: string | undefined;
}

/** Runs the active rules, and gives what earlier stages found the level that it should have. In no order. */
export function runRules(
  catalogue: LintCatalogue,
  earlier: readonly Diagnostic[],
  active: ReadonlyMap<RuleName, ActiveRule>,
): readonly Found[] {
  const documents = catalogue.providers.flatMap(documentsOf);
  const found: Found[] = [];
  for (const { rule, severity, options } of active.values()) {
    const report: Report = (document, finding) =>
      found.push(toFound(document, finding, { rule: `lint/${rule.name}`, severity }));
    for (const document of documents) rule.document?.(document, report, options);
    for (const provider of catalogue.providers) {
      for (const model of provider.models) rule.model?.(model, report, options);
      rule.provider?.(provider, report, options);
    }
    rule.catalogue?.(catalogue, report, options);
  }
  const byFile = new Map(documents.map(({ document }) => [key(document), document]));
  for (const diagnostic of earlier) {
    const severity = isFormat(diagnostic) ? "error" : active.get(diagnostic.rule.slice(5) as RuleName)?.severity;
    if (severity === undefined) continue;
    found.push({ diagnostic: { span: start, ...diagnostic, severity }, document: byFile.get(key(diagnostic)) });
  }
  return distinct(found);
}

/** The files of a provider that can be parsed, each once. */
export function documentsOf({ source, unmatched, positions, manifest }: LintProvider): readonly LintDocument[] {
  const seen = new Set<Document>();
  const all: readonly LintDocument[] = [
    ...(manifest === undefined ? [] : [{ document: manifest, role: "manifest" } as const]),
    { document: source.card, role: "provider" },
    ...source.models.map(({ document }) => ({ document, role: "model" }) as const),
    ...unmatched.map((document) => ({ document, role: "model" }) as const),
    ...positions.map(({ document }) => ({ document, role: "position" }) as const),
  ];
  return all.filter(({ document }) => !seen.has(document) && seen.add(document));
}

/** By folder, file and place. */
export function inOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted(
    ({ diagnostic: a }, { diagnostic: b }) =>
      compareText(a.folder, b.folder) ||
      compareText(a.file, b.file) ||
      (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0) ||
      compareText(a.rule, b.rule),
  );
}

function toFound(
  document: Document,
  { path, part, message, hint, replacement }: Finding,
  head: Pick<Diagnostic, "rule" | "severity">,
): Found {
  const { folder, file } = document;
  const span = path.length === 0 ? start : locate(document, path, part);
  return { diagnostic: { ...head, folder, file, span, path, message, hint }, document, replacement };
}

const begin = { line: 1, column: 1, offset: 0 };
/** Where a problem of a whole file is reported. */
const start: Span = { start: begin, end: begin };

function key({ folder, file }: Pick<Document, "folder" | "file">): string {
  return `${folder}\n${file}`;
}

/** Two ways may lead to one problem: a file in two sections, a manifest that is read twice. */
function distinct(found: readonly Found[]): Found[] {
  return [
    ...new Map(
      found.map((one) => {
        const { rule, span, path, message } = one.diagnostic;
        return [JSON.stringify([key(one.diagnostic), rule, span?.start.offset, path, message]), one];
      }),
    ).values(),
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
