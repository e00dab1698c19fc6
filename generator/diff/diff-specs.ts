import { openJobStore } from "../compile/job-store.ts";
import { loadStages } from "../compile/load-stages.ts";
import { type CompileOptions, toJob } from "../compile/options.ts";
import { inOrder } from "../compile/order.ts";
import type { PublishedCatalog } from "../compile/published.ts";
import type { ResolvedUnit } from "../compile/resolve-units.ts";
import type { Unit } from "../compile/units.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { type CatalogDiff, diffCatalogs } from "./diff-catalogs.ts";
import { readSide, resolveSide, type SpecSide } from "./spec-side.ts";

/** What to compare. Each side is a folder, or a git revision of the `specs` folders. */
export interface DiffOptions extends Pick<CompileOptions, "specs" | "out" | "cwd" | "cache" | "signal"> {
  /** The earlier side. Default: `HEAD`. */
  readonly base?: string | undefined;
  /** The later side. Default: the `specs` folders as they are. */
  readonly head?: string | undefined;
}

/** How two states of the specs differ. */
export interface SpecsDiff extends CatalogDiff {
  /** What the sides are called. */
  readonly base: string;
  readonly head: string;
  /** What is wrong with the cards of either side that were compared. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the later side has errors. */
  readonly failed: boolean;
  /** Provider folders that were not compared, since one side has errors in them. */
  readonly skipped: readonly string[];
}

/**
 * Compares two states of the specs. What is byte for byte the same on both sides is not even parsed. Throws a `UsageError` for a side that is
 * neither folder nor revision, a `MissingFolderError` for a `specs` folder that is not there.
 */
export async function diffSpecs(options: DiffOptions = {}): Promise<SpecsDiff> {
  const job = toJob(options);
  const store = openJobStore(job);
  const base = await readSide(options.base ?? "HEAD", job, store);
  const head = await readSide(options.head, job, store);
  const changed = changedDirectories(base, head);
  const isWanted = ({ directory }: Unit): boolean => changed.has(directory);
  const before = await resolveSide(base, isWanted, options.signal);
  const after = await resolveSide(head, isWanted, options.signal);
  const { resolveCatalog } = await loadStages();
  const skipped = new Set([...brokenDirectories(before), ...brokenDirectories(after)]);
  const hidden = new Set(
    [...before, ...after].filter(({ unit }) => unit && skipped.has(unit.directory)).flatMap(idsOf),
  );
  const catalogOf = (units: readonly ResolvedUnit[]): PublishedCatalog =>
    resolveCatalog(units.flatMap(({ providers }) => providers.filter(({ id }) => !hidden.has(id)))).catalog;
  const diagnostics = [before, after].map((units) => inOrder(units.flatMap((unit) => unit.diagnostics)));
  return {
    ...diffCatalogs(catalogOf(before), catalogOf(after)),
    base: base.name,
    head: head.name,
    diagnostics: diagnostics.flat(),
    failed: diagnostics[1]?.some(({ severity }) => severity === "error") ?? false,
    skipped: [...skipped].sort(),
  };
}

/** The folders that differ between the sides. */
function changedDirectories(base: SpecSide, head: SpecSide): ReadonlySet<string> {
  const [old, now] = [base, head].map(({ folders }) => {
    const hashes = new Map<string, string[]>();
    for (const unit of folders.flatMap(({ units }) => units))
      hashes.set(unit.directory, [...(hashes.get(unit.directory) ?? []), unit.hash ?? "unknown"]);
    return hashes;
  });
  const directories = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const isSame = (directory: string): boolean => {
    const [one, other] = [old?.get(directory)?.join(), now?.get(directory)?.join()];
    return one === other && one?.includes("unknown") === false;
  };
  return new Set([...directories].filter((directory) => !isSame(directory)));
}

function brokenDirectories(units: readonly ResolvedUnit[]): readonly string[] {
  return units.flatMap(({ unit, diagnostics }) =>
    unit !== undefined && inOrder(diagnostics).some(({ severity }) => severity === "error") ? unit.directory : [],
  );
}

function idsOf({ providers }: ResolvedUnit): readonly string[] {
  return providers.map(({ id }) => id);
}
