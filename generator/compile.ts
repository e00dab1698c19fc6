import { asState } from "./cache/state.ts";
import { assemble } from "./compile/assemble.ts";
import { openJobStore } from "./compile/job-store.ts";
import { loadStages } from "./compile/load-stages.ts";
import { type CompileOptions, toJob } from "./compile/options.ts";
import { inOrder } from "./compile/order.ts";
import type { PublishedCatalog } from "./compile/published.ts";
import { resolveFolders } from "./compile/resolve-folders.ts";
import { reuse } from "./compile/reuse.ts";
import { parsedName, readInFull, readUnits } from "./compile/units.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { checkOutput, type Drift } from "./write/check.ts";
import { loadPrettier } from "./write/format.ts";
import { writeOutput } from "./write/write.ts";

export type { CompileOptions, Progress } from "./compile/options.ts";
export type { PublishedCatalog, PublishedModel, PublishedProvider } from "./compile/published.ts";
export type { Drift } from "./write/check.ts";

/** What `compile` wrote. Paths are relative to the output folder, sorted, with `/`. */
export interface Compiled {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** What `compile` found out, whether it went well or not. */
export interface Found {
  /** Every problem of every file, in order of file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** With `mode: "check"`, the files that `generate` would write or remove; else empty. */
  readonly drift: readonly Drift[];
  /** Gives the resolved providers, without those that have errors. Cards that did not change since the last run are read when this is called. */
  readonly catalog: () => Promise<PublishedCatalog>;
}

/** `ok` is false when a card has an error (then nothing is written) and when `mode: "check"` finds drift. */
export type CompileResult = Found &
  ({ readonly ok: true; readonly value: Compiled } | { readonly ok: false; readonly value?: undefined });

const nothing: Compiled = { written: [], removed: [], unchanged: [] };
const stateName = "state.json";

/**
 * Compiles folders of cards: reads, checks and resolves them and brings the output folder up to date, doing only what changed since
 * the last run. Problems of the cards are diagnostics, all of them in one run. Throws a `MissingFolderError` for a `specs` folder that
 * is not there, an `OutputError` for an output folder that is not Typecard's or cannot be written, a `FormatterError` when prettier is
 * asked for and absent.
 */
export async function compile(options: CompileOptions = {}): Promise<CompileResult> {
  const job = toJob(options);
  const { mode, out } = job;
  const store = openJobStore(job);
  const formatter = mode !== "none" && job.format === "prettier" ? await loadPrettier(job.cwd, out) : undefined;
  const settings = JSON.stringify([job.emit, formatter?.key]);
  const state = mode === "none" ? undefined : asState(store.read(stateName));
  const kept = reuse(state?.options === settings ? state : undefined, out, mode === "check");
  const before = new Map(state?.units.map((unit) => [unit.key, unit]));
  const source = { stamped: (key: string) => before.get(key) };
  const folders = new Map(
    job.specs.map((folder) => [
      folder,
      // What is compiled is what is hashed.
      readUnits(folder, source).map((unit) => (kept.unit(unit) === undefined ? readInFull(unit) : unit)),
    ]),
  );
  const units = [...folders.values()].flat();

  let known = units.flatMap((unit) => {
    const same = kept.unit(unit);
    return same === undefined ? [] : { ...same, stamp: unit.stamp ?? "" };
  });
  let keys = new Set(known.map(({ key }) => key));
  let resolved = await resolveFolders(folders, ({ key }) => keys.has(key), store, job);
  const ids = [...known, ...resolved].flatMap(({ providers }) => providers.map(({ id }) => id));
  const twins: Diagnostic[] = [];
  if (new Set(ids).size < ids.length) {
    // Two folders claim one provider id. To say where, both are needed in full.
    [known, keys] = [[], new Set()];
    resolved = await resolveFolders(folders, () => false, store, job);
    const { resolveCatalog } = await loadStages();
    twins.push(...resolveCatalog(resolved.flatMap(({ providers }) => providers)).diagnostics);
  }

  const catalog = async (): Promise<PublishedCatalog> => {
    const { resolveCatalog } = await loadStages();
    const rest = keys.size === 0 ? [] : await resolveFolders(folders, ({ key }) => !keys.has(key), store, job);
    return resolveCatalog([...resolved, ...rest].flatMap(({ providers }) => providers)).catalog;
  };
  const diagnostics = inOrder([...[...known, ...resolved].flatMap((part) => part.diagnostics), ...twins]);
  store.prune("parsed", new Set(units.map(parsedName)));
  if (diagnostics.some(({ severity }) => severity === "error")) return { ok: false, diagnostics, drift: [], catalog };
  if (mode === "none") return { ok: true, value: nothing, diagnostics, drift: [], catalog };

  const output = await assemble(known, resolved, kept, job, formatter);
  const value = mode === "generate" ? writeOutput(out, output.files) : nothing;
  const drift = mode === "check" ? checkOutput(out, output.files) : [];
  const isNews =
    resolved.length > 0 ||
    known.some(({ key, stamp }) => before.get(key)?.stamp !== stamp) ||
    state?.units.length !== known.length ||
    state.index.inputs !== output.state.index.inputs;
  if (isNews) store.keep(stateName, { options: settings, ...output.state });
  return drift.length === 0
    ? { ok: true, value, diagnostics, drift, catalog }
    : { ok: false, diagnostics, drift, catalog };
}
