import type { KnownOutput, KnownUnit, State } from "../cache/state.ts";
import type { Formatter } from "../write/format.ts";
import type { OutputFile } from "../write/plan.ts";
import type { Job } from "./options.ts";
import type { ResolvedUnit } from "./resolve-units.ts";
import type { Reuse } from "./reuse.ts";

/** The whole output, and what the next run should know of it. */
export interface Assembled {
  readonly files: readonly OutputFile[];
  readonly state: Omit<State, "options">;
  /** Whether anything was emitted: if not, the state is as it was, unless units are gone. */
  readonly emitted: boolean;
}

/** Emits the resolved units and puts them together with those that are as they were. */
export async function assemble(known: readonly KnownUnit[], resolved: readonly ResolvedUnit[], kept: Reuse, job: Job, formatter: Formatter | undefined): Promise<Assembled> {
  const files: OutputFile[] = known.flatMap(({ providers }) => providers.flatMap(({ outputs }) => outputs.map(withoutText)));
  const units: KnownUnit[] = [...known];
  const context = { options: job.emit, formatter, known: kept.outputs };
  for (const { unit, providers, diagnostics } of resolved) {
    const { emitOne } = await import("./emit-outputs.ts");
    const emitted = [];
    for (const provider of providers) emitted.push(await emitOne(provider, context));
    files.push(...emitted.flatMap((outputs) => outputs.files));
    if (unit?.hash !== undefined) units.push({ key: unit.key, hash: unit.hash, providers: emitted.map(({ provider }) => provider), diagnostics });
    else uncached.push(...emitted.map(({ provider }) => provider));
  }
  return { files, state: { units, index }, emitted: true };
}
