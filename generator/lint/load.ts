import type { Diagnostic } from "../diagnostic.ts";
import { nodeDisk, type Disk } from "../read/disk.ts";
import type { Document, ProviderSource } from "../read/document.ts";
import { findProviders, type ProviderFolder } from "../read/find-providers.ts";
import { listProviderFiles, type ProviderFiles } from "../read/list-provider-files.ts";
import type { ParseResult } from "../read/parse.ts";
import { isFormat } from "../read/problem.ts";
import { readFile, type ReadOptions } from "../read/read-file.ts";
import { readProvider, readUnmatched } from "../read/read-provider.ts";
import { checkConstraints } from "../resolve/constraints.ts";
import { resolveCatalog } from "../resolve/resolve-catalog.ts";
import { resolveDescriptor } from "../resolve/resolve-model.ts";
import { resolvePrices } from "../resolve/resolve-prices.ts";
import { type ResolvedProvider, resolveProviderSource } from "../resolve/resolve-provider.ts";
import { checkModelCard, checkPosition, checkProviderCard } from "../schema/check.ts";
import type { LintCatalogue, LintModel, LintProvider } from "./subject.ts";

/** What is to be linted, and what the stages before lint found on the way. */
export interface Loaded {
  readonly catalogue: LintCatalogue;
  /** `format/` errors, those of cards that no glob matches included, and the `lint/` findings of earlier stages. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads, checks and resolves all providers of some `--specs` folders for lint, which looks at every card by itself: one that cannot be read
 * hides none of the others.
 * @throws {MissingFolderError} if one of `folders` is not an existing folder
 */
export function loadSubjects(folders: readonly string[], options: ReadOptions = {}, disk: Disk = nodeDisk): Loaded {
  const providers: LintProvider[] = [];
  const resolved: ResolvedProvider[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const found = findProviders(folder, disk);
    diagnostics.push(...found.diagnostics);
    for (const provider of found.providers) {
      const loaded = loadProvider(provider, options, disk);
      diagnostics.push(...loaded.diagnostics);
      if (loaded.provider !== undefined) providers.push(loaded.provider);
      if (loaded.resolved !== undefined) resolved.push(loaded.resolved);
    }
  }
  diagnostics.push(...resolveCatalog(resolved).diagnostics);
  return { catalogue: { providers }, diagnostics };
}

interface LoadedProvider {
  readonly provider?: LintProvider;
  readonly resolved?: ResolvedProvider | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function loadProvider(folder: ProviderFolder, options: ReadOptions, disk: Disk): LoadedProvider {
  const files = listProviderFiles(folder, disk);
  const { provider: source, diagnostics: unread } = readProvider(files, options);
  if (source === undefined) return { diagnostics: unread };
  const { provider: resolved, diagnostics: unresolved } = resolveProviderSource(source);
  const unmatched = readUnmatched(files, source, options);
  const strays = unmatched.documents.map((document) => checkStray(document, source));
  const manifest = readManifest(files, options);
  return {
    provider: {
      source,
      entity: checkProviderCard(source.card).entity,
      models: [...matchedModels(source, resolved), ...strays.flatMap(({ model }) => model ?? [])],
      positions: source.positions.map((position) => ({
        ...position,
        ids: checkPosition(position.document).entity ?? [],
      })),
      unmatched: unmatched.documents,
      manifest: manifest?.document,
    },
    resolved,
    diagnostics: [
      ...unread,
      ...unresolved,
      ...unmatched.diagnostics,
      ...strays.flatMap(({ diagnostics }) => diagnostics),
      // What makes a manifest unreadable was said when the provider was found.
      ...(manifest?.diagnostics.filter((problem) => !isFormat(problem)) ?? []),
    ],
  };
}

/** The cards that globs match, those that lose to a duplicate included. */
function matchedModels(source: ProviderSource, resolved: ResolvedProvider | undefined): readonly LintModel[] {
  const known = new Map(resolved?.models.map((model) => [model.source, model]));
  return source.models.flatMap(({ document }): LintModel[] => {
    const model = known.get(document);
    const entity = model?.entity ?? checkModelCard(document).entity;
    if (entity === undefined) return [];
    const descriptor = model?.descriptor ?? resolveDescriptor(entity);
    return [{ document, entity, descriptor, isMatched: true, provider: source.name }];
  });
}

/** Checks a card that no glob matches, as if one did: whoever wrote it will want to know. */
function checkStray(
  document: Document,
  source: ProviderSource,
): { readonly model?: LintModel; readonly diagnostics: readonly Diagnostic[] } {
  const { entity, diagnostics } = checkModelCard(document);
  if (entity === undefined) return { diagnostics };
  const descriptor = resolveDescriptor(entity);
  return {
    model: { document, entity, descriptor, isMatched: false, provider: source.name },
    diagnostics: [
      ...resolvePrices(document, entity).diagnostics,
      ...checkConstraints(descriptor.parameter_rules, entity.parameter_constraints ?? [], document),
    ],
  };
}

function readManifest(files: ProviderFiles, options: ReadOptions): ParseResult | undefined {
  return files.contents.has("manifest.yaml") ? readFile(files, "manifest.yaml", options) : undefined;
}
