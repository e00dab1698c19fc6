import { checkedTexts } from "../cache/parsed.ts";
import type { Store } from "../cache/store.ts";
import { type Diagnostic, stopsGenerate } from "../diagnostic.ts";
import { type Disk, nodeDisk } from "../read/disk.ts";
import { findProviders } from "../read/find-providers.ts";
import { listProviderFiles } from "../read/list-provider-files.ts";
import { parseDocument } from "../read/parse.ts";
import { readProvider } from "../read/read-provider.ts";
import { checkModelCard } from "../schema/check.ts";
import { type ResolvedProvider, resolveProviderSource } from "../resolve/resolve-provider.ts";
import { parsedName, type Unit } from "./units.ts";

/** What a unit holds: its providers as far as they can be resolved, and all that is wrong with them. */
export interface ResolvedUnit {
  /** Undefined for what is wrong with the `--specs` folder as a whole. */
  readonly unit: Unit | undefined;
  readonly providers: readonly ResolvedProvider[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `resolveUnits` needs besides the units. */
export interface ResolveContext {
  /** Where parsed texts are kept. */
  readonly store: Store;
  /** Called before each provider; throws to stop. */
  readonly onProvider: (name: string) => Promise<void>;
  /** Where the units were read from. Default: this machine's. */
  readonly disk?: Disk;
}

/**
 * Reads, checks and resolves units of one `--specs` folder; `others` says that there are more, which are not looked at. The result is in
 * order of the units. Throws a `MissingFolderError` when the folder is not there.
 */
export async function resolveUnits(
  folder: string,
  units: readonly Unit[],
  others: boolean,
  context: ResolveContext,
): Promise<readonly ResolvedUnit[]> {
  const disk = diskOf(folder, units, context.disk ?? nodeDisk);
  const found = findProviders(folder, disk);
  const results = new Map(
    units.map((unit) => [
      unit.directory,
      { unit, providers: [] as ResolvedProvider[], diagnostics: [] as Diagnostic[] },
    ]),
  );
  const whole: Diagnostic[] = [];
  for (const diagnostic of found.diagnostics) {
    if (others && diagnostic.rule === "format/no-providers") continue;
    const owner = results.get(diagnostic.file.split("/")[0] ?? "") ?? results.get("");
    (owner?.diagnostics ?? whole).push(diagnostic);
  }
  for (const provider of found.providers) {
    await context.onProvider(provider.name);
    const result = results.get(provider.directory) ?? results.get("");
    if (result === undefined) continue;
    const texts = checkedTexts(context.store, `parsed/${parsedName(result.unit)}`, parseDocument, checkModelCard);
    const read = readProvider(listProviderFiles(provider, disk), { parse: texts.parse });
    const resolved = read.provider && resolveProviderSource(read.provider, { check: texts.check });
    texts.save();
    result.diagnostics.push(...read.diagnostics);
    if (resolved === undefined) continue;
    result.diagnostics.push(...resolved.diagnostics);
    // A card that was not even parsed is missing from the provider: what is left of it is not the provider.
    if (resolved.provider !== undefined && !read.diagnostics.some(stopsGenerate))
      result.providers.push(resolved.provider);
  }
  return whole.length === 0
    ? [...results.values()]
    : [...results.values(), { unit: undefined, providers: [], diagnostics: whole }];
}

/** The disk as it was when the units were read, and with these units alone. */
function diskOf(folder: string, units: readonly Unit[], from: Disk): Disk {
  const names = new Set(units.map(({ directory }) => directory));
  const bytes = new Map(units.flatMap((unit) => [...unit.bytes]));
  const lists = new Map(units.flatMap((unit) => [...unit.lists]));
  return {
    ...from,
    list(path) {
      const entries = lists.get(path) ?? from.list(path);
      return path === folder && !names.has("") ? entries.filter(({ name }) => names.has(name)) : entries;
    },
    kindOf: (path) => (bytes.has(path) ? "file" : from.kindOf(path)),
    read(file, limit) {
      const known = bytes.get(file);
      return known !== undefined && known.length <= limit ? known : from.read(file, limit);
    },
  };
}
