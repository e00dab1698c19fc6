import type { Diagnostic } from "../diagnostic.ts";
import type { Document, MatchedCard, MatchedPosition, ProviderSource, Section } from "./document.ts";
import type { ProviderFiles } from "./list-provider-files.ts";
import { cardProblem, matchPattern } from "./match.ts";
import { readModelsTable, type TableText } from "./models-table.ts";
import { isPosition, isYaml, placeOf } from "./paths.ts";
import { readFile, type ReadOptions } from "./read-file.ts";

/** A provider as read, and what was found wrong on the way. */
export interface ProviderResult {
  /** Absent when the provider card cannot be read. */
  readonly provider?: ProviderSource | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one provider: its card, what the card's patterns match and the position files it names. A file that cannot be read is left
 * out, with a `format/` diagnostic, and hides nothing else.
 */
export function readProvider(files: ProviderFiles, options: ReadOptions = {}): ProviderResult {
  const { folder, directory, name } = files.provider;
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const parsed = new Map<string, readonly Document[]>();
  /** The document of a file, or none; each file is parsed and reported once. */
  const read = (path: string): readonly Document[] => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const result = readFile(files, path, options);
    diagnostics.push(...result.diagnostics);
    const documents = result.document === undefined ? [] : [result.document];
    parsed.set(path, documents);
    return documents;
  };

  const [card] = read(files.provider.card);
  if (card === undefined) return { diagnostics };

  const table = readModelsTable(card.data);
  const matched = matchSections(table.patterns, card, files, diagnostics);
  const declared = findDeclared(table.positions, card, files, diagnostics);
  const onlyDeclared = declared.filter((file) => !matched.positions.some((other) => isSame(file, other)));

  const models: readonly MatchedCard[] = matched.models.flatMap((file) =>
    read(file.path).map((document) => ({ section: file.section, document })),
  );
  const positions: readonly MatchedPosition[] = [
    ...matched.positions.flatMap((file) =>
      read(file.path).map((document) => ({ section: file.section, document, declaredOnly: false })),
    ),
    ...onlyDeclared.flatMap((file) =>
      read(file.path).map((document) => ({ section: file.section, document, declaredOnly: true })),
    ),
  ];
  const unmatched = findUnmatched(files, [...matched.models, ...matched.positions, ...onlyDeclared]);
  return { provider: { folder, directory, name, card, models, positions, unmatched }, diagnostics };
}

/** Parses the files that nothing reaches, for lint: they are checked, but belong to no provider. */
export function readUnmatched(
  files: ProviderFiles,
  provider: ProviderSource,
  options: ReadOptions = {},
): { readonly documents: readonly Document[]; readonly diagnostics: readonly Diagnostic[] } {
  const skip = provider.directory === "" ? 0 : provider.directory.length + 1;
  const results = provider.unmatched.map((file) => readFile(files, file.slice(skip), options));
  return {
    documents: results.flatMap(({ document }) => document ?? []),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}

/** A file of the provider folder, in the section that reaches it. */
interface SectionFile {
  readonly section: Section;
  readonly path: string;
}

function matchSections(
  patterns: readonly TableText[],
  card: Document,
  files: ProviderFiles,
  diagnostics: Diagnostic[],
): { readonly models: readonly SectionFile[]; readonly positions: readonly SectionFile[] } {
  const models = new Map<string, SectionFile>();
  const positions = new Map<string, SectionFile>();
  for (const { section, text, path: place } of patterns) {
    const matches = matchPattern(text, place, card, files);
    diagnostics.push(...matches.diagnostics);
    for (const path of matches.paths) {
      const file = { section, path };
      // A card is read for the first section that reaches it; a position file for each, as it orders each.
      if (isPosition(path)) positions.set(`${section} ${path}`, file);
      else if (!models.has(path)) models.set(path, file);
    }
  }
  return { models: sorted(models, patterns), positions: sorted(positions, patterns) };
}

/** By section, in the order of the table, then by path. */
function sorted(found: ReadonlyMap<string, SectionFile>, patterns: readonly TableText[]): readonly SectionFile[] {
  const order = [...new Set(patterns.map(({ section }) => section))];
  return order.flatMap((section) =>
    [...found.values()].filter((file) => file.section === section).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

function findDeclared(
  positions: readonly TableText[],
  card: Document,
  files: ProviderFiles,
  diagnostics: Diagnostic[],
): readonly SectionFile[] {
  return positions.flatMap(({ section, text, path: place }) => {
    const parts = text.split("/").filter((part) => part !== "" && part !== ".");
    const path = parts.join("/");
    if (text.startsWith("/") || parts.includes("..") || files.outside.has(path)) {
      const message = `The position file \`${text}\` is outside of the provider folder.`;
      diagnostics.push(cardProblem(card, { rule: "format/path-outside", severity: "error", path: place, message }));
      return [];
    }
    if (files.contents.has(path)) return [{ section, path }];
    const message = `There is no YAML file \`${text}\` in the provider folder.`;
    diagnostics.push(
      cardProblem(card, { rule: "lint/position-missing-file", severity: "warning", path: place, message }),
    );
    return [];
  });
}

function isSame(one: SectionFile, other: SectionFile): boolean {
  return one.section === other.section && one.path === other.path;
}

/** YAML files under `models/` that nothing reaches. A position file is no card, so that one left out is not missed. */
function findUnmatched(files: ProviderFiles, reached: readonly SectionFile[]): readonly string[] {
  const known = new Set(reached.map(({ path }) => path));
  const left = files.paths.filter(
    (path) => path.startsWith("models/") && isYaml(path) && !isPosition(path) && !known.has(path),
  );
  return left.map((path) => placeOf(files.provider, path).file);
}
