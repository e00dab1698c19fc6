import type { Store } from "../cache/store.ts";
import { loadStages } from "./load-stages.ts";
import type { Job } from "./options.ts";
import type { ResolvedUnit } from "./resolve-units.ts";
import type { Unit } from "./units.ts";

/** Units by `--specs` folder, in the order given. */
export type Folders = ReadonlyMap<string, readonly Unit[]>;

/**
 * Resolves the units of all folders but those that `isKnown`. What is not needed is not even loaded: the parser and the schemas are behind an
 * import that a run without work does not reach. Throws a `MissingFolderError` when a folder is not there.
 */
export async function resolveFolders(
  folders: Folders,
  isKnown: (unit: Unit) => boolean,
  store: Store,
  job: Job,
): Promise<readonly ResolvedUnit[]> {
  const resolved: ResolvedUnit[] = [];
  const total = [...folders.values()].flat().filter((unit) => !isKnown(unit)).length;
  let done = 0;
  const onProvider = async (provider: string): Promise<void> => {
    job.signal?.throwIfAborted();
    await job.onProgress?.({ provider, done, total });
    done += 1;
  };
  for (const [folder, units] of folders) {
    const fresh = units.filter((unit) => !isKnown(unit));
    // A folder without units is missing or empty, which is for the read stage to say.
    if (fresh.length === 0 && units.length > 0) continue;
    const { resolveUnits } = await loadStages();
    resolved.push(...(await resolveUnits(folder, fresh, fresh.length < units.length, { store, onProvider })));
  }
  return resolved;
}
