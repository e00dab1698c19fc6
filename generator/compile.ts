import { resolve } from "node:path";
import { fingerprint } from "./cache/fingerprint.ts";
import { cacheFolder } from "./cache/folder.ts";
import { asState, type KnownOutput, type KnownUnit } from "./cache/state.ts";
import { noStore, openStore, type Store } from "./cache/store.ts";
import { type CompileOptions, type Job, toJob } from "./compile/options.ts";
import type { ResolvedUnit } from "./compile/resolve-units.ts";
import { type Reuse, reuse } from "./compile/reuse.ts";
import { readUnits, type Unit } from "./compile/units.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Catalog } from "./resolve/catalog.ts";
import { checkOutput, type Drift } from "./write/check.ts";
import type { Formatter } from "./write/format.ts";
import type { OutputFile } from "./write/plan.ts";
import { writeOutput } from "./write/write.ts";

export type { CompileOptions, Progress } from "./compile/options.ts";
export type { Drift } from "./write/check.ts";

/** What a compilation did. Paths are relative to the output folder, sorted, with `/`. */
export interface Compiled {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

interface Found {
  /** Every problem of every file, in order of file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** With `mode: "check"`, the files that `generate` would write or remove; else empty. */
  readonly drift: readonly Drift[];
  /** The resolved providers; those with errors are left out. Cards that did not change since the last run are read when this is called. */
  readonly catalog: () => Promise<Catalog>;
}

/** `ok` is false when a card has an error (then nothing is written), or when `check` finds a file that is not as it should be. */
export type CompileResult = ({ readonly ok: true; readonly value: Compiled } & Found) | ({ readonly ok: false; readonly value?: undefined } & Found);

/**
 * Compiles folders of cards: reads, checks and resolves them and brings the output folder up to date, doing only what changed since the last run.
 * Problems of the cards are diagnostics, all of them in one run. Throws a `MissingFolderError` for a `specs` folder that is not
 * there, an `OutputError` for an output folder that is not Typecard's or cannot be written, a `FormatterError` when prettier is asked for and absent.
 */
export async function compile(options: CompileOptions = {}): Promise<CompileResult> {
  const job = toJob(options);
  const { mode, out } = job;
  const units = new Map(job.specs.map((folder) => [folder, readUnits(folder)]));
  const all = [...units.values()].flat();
  const store = openStoreFor(job);
  const formatter = job.format === "prettier" && mode !== "none" ? await loadFormatter(job) : undefined;
  const settings = JSON.stringify([job.emit, formatter?.key]);
  const state = mode === "none" ? undefined : asState(store.read(stateName));
  const kept = reuse(state?.options === settings ? state : undefined, out, mode === "check");

  let known = new Map(all.flatMap((unit) => entryIf(unit, kept.unit(unit))));
  let resolved = await resolveFresh(units, known, store, job);
  if (hasTwins(known, resolved)) {
    // Two folders claim one provider id. To say where, both are needed in full.
    known = new Map();
    resolved = await resolveFresh(units, known, store, job);
  }
  const catalog = once(async () => toCatalog([...resolved, ...(await resolveFresh(units, new Map(resolved.map((one) => [one.unit, one])), store, job))]));
  const twins = resolved.length === 0 ? [] : (await toChecked(resolved)).diagnostics;
  const diagnostics = inOrder([...known.values(), ...resolved, { diagnostics: twins }].flatMap((part) => part.diagnostics));
  if (diagnostics.some(({ severity }) => severity === "error")) return { ok: false, diagnostics, drift: [], catalog };
  if (mode === "none") return { ok: true, value: nothing, diagnostics, drift: [], catalog };

  const output = await emitAll(known, resolved, kept, job, formatter);
  const value = mode === "generate" ? writeOutput(out, output.files) : nothing;
  const drift = mode === "check" ? checkOutput(out, output.files) : [];
  if (resolved.length > 0 || output.isNewIndex || state?.units.length !== output.units.length) {
    store.keep(stateName, { options: settings, units: output.units, index: output.index });
  }
  return drift.length === 0 ? { ok: true, value, diagnostics, drift, catalog } : { ok: false, diagnostics, drift, catalog };
}
