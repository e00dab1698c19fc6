import type { KnownOutput, KnownProvider, KnownUnit, State } from "../cache/state.ts";
import { realDisk } from "../write/disk.ts";
import { hashOnDisk } from "../write/plan.ts";
import type { Unit } from "./units.ts";

/** What can be taken over from the last run. */
export interface Reuse {
  /** What is known of a unit that is as it was, and whose output is right; undefined when it has to be compiled. */
  unit(unit: Unit): KnownUnit | undefined;
  /** The outputs that belong to no single provider, if they are those of these providers. */
  index(inputs: string): readonly KnownOutput[] | undefined;
  /** Outputs whose text, once emitted, may be what was written before. By path. */
  readonly outputs: ReadonlyMap<string, KnownOutput>;
}

/**
 * Compares the last run with the disk. To write, a file must be on the disk as it was written, or its text is needed; to check, its hash is
 * enough (`trustHashes`).
 */
export function reuse(state: State | undefined, out: string, trustHashes: boolean): Reuse {
  const units = new Map(state?.units.map((unit) => [unit.key, unit]));
  const all = [
    ...(state?.units.flatMap(({ providers }) => providers.flatMap(({ outputs }) => outputs)) ?? []),
    ...(state?.index.outputs ?? []),
  ];
  const right = new Map(
    all
      .filter(({ path, hash }) => trustHashes || hashOnDisk(realDisk, out, path) === hash)
      .map((output) => [output.path, output]),
  );
  const areRight = ({ outputs }: Pick<KnownProvider, "outputs">): boolean =>
    outputs.every(({ path }) => right.has(path));
  return {
    unit(unit) {
      const known = units.get(unit.key);
      return known !== undefined && known.hash === unit.hash && known.providers.every(areRight) ? known : undefined;
    },
    index: (inputs) =>
      state !== undefined && state.index.inputs === inputs && areRight(state.index) ? state.index.outputs : undefined,
    outputs: right,
  };
}
