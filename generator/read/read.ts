import { nodeDisk, type Disk } from "./disk.ts";
import type { ReadResult } from "./document.ts";
import { findProviders } from "./find-providers.ts";
import { listProviderFiles } from "./list-provider-files.ts";
import type { ReadOptions } from "./read-file.ts";
import { readProvider } from "./read-provider.ts";

/**
 * Reads all providers of some `--specs` folders, in the order given, then by folder name. The result is the same whatever the file
 * system's order. What is wrong with the specs is a diagnostic.
 * @throws {MissingFolderError} if one of `folders` is not an existing folder
 */
export function readSpecs(folders: readonly string[], options: ReadOptions = {}, disk: Disk = nodeDisk): ReadResult {
  const results = folders.map((folder) => {
    const found = findProviders(folder, disk);
    const read = found.providers.map((provider) => readProvider(listProviderFiles(provider, disk), options));
    return {
      providers: read.flatMap(({ provider }) => provider ?? []),
      diagnostics: [...found.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
    };
  });
  return {
    providers: results.flatMap((result) => result.providers),
    diagnostics: results.flatMap((result) => result.diagnostics),
  };
}
