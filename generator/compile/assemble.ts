import type { KnownOutput, KnownUnit, State } from "../cache/state.ts";
import type { Formatter } from "../write/format.ts";
import type { OutputFile } from "../write/plan.ts";
import { loadStages } from "./load-stages.ts";
import type { Job } from "./options.ts";
import type { ResolvedUnit } from "./resolve-units.ts";
import type { Reuse } from "./reuse.ts";

/** The whole output, and what the next run should know of it. */
export interface Assembled {
  readonly files: readonly OutputFile[];
  readonly state: Omit<State, "options">;
}

/** Emits the resolved units and puts them together with those that are as they were. What is not needed is not even loaded. */
export async function assemble(
  known: readonly KnownUnit[],
  resolved: readonly ResolvedUnit[],
  kept: Reuse,
  job: Job,
  formatter: Formatter | undefined,
): Promise<Assembled> {
  const context = { options: job.emit, formatter, known: kept.outputs };
  const files = known.flatMap(({ providers }) => providers.flatMap(({ outputs }) => outputs.map(withoutText)));
  const units = [...known];
  for (const { unit, providers, diagnostics } of resolved) {
    if (unit === undefined) continue;
    const emitted = [];
    for (const provider of providers) {
      job.signal?.throwIfAborted();
      const { emitOne } = await loadStages();
      const outputs = await emitOne(provider, context);
      emitted.push(outputs.provider);
      files.push(...outputs.files);
    }
    // An empty hash is that of no unit: what cannot be hashed in full is compiled anew each time.
    units.push({ key: unit.key, hash: unit.hash ?? "", stamp: unit.stamp ?? "", providers: emitted, diagnostics });
  }

  const providers = units
    .flatMap((unit) => unit.providers.map(({ id, slug }) => ({ id, slug })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const inputs = JSON.stringify(providers);
  const old = kept.index(inputs);
  if (old !== undefined) {
    return { files: distinct([...files, ...old.map(withoutText)]), state: { units, index: { inputs, outputs: old } } };
  }
  const { emitShared } = await loadStages();
  const shared = await emitShared(providers, context);
  return { files: distinct([...files, ...shared.files]), state: { units, index: { inputs, outputs: shared.known } } };
}

function withoutText({ path, hash }: KnownOutput): OutputFile {
  return { path, hash, text: undefined };
}

/** Slugs keep providers apart, except for ids that were made to collide: better no output than that of one under the other's name. */
function distinct(files: readonly OutputFile[]): readonly OutputFile[] {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path.toLowerCase()))
      throw new Error(`Two providers would be written to ${path}. Give one of them another id.`);
    paths.add(path.toLowerCase());
  }
  return files;
}
