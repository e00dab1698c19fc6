import { basename, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";
import { isAbsent, nodeDisk, reasonOf, type Disk } from "./disk.ts";
import type { ProviderRoot } from "./paths.ts";
import { fileError } from "./problem.ts";
import { findCard } from "./provider-card.ts";

/** A provider folder and its card, found but not read. */
export interface ProviderFolder extends ProviderRoot {
  /** The folder's own name. */
  readonly name: string;
  /** The provider card, relative to the provider folder. */
  readonly card: string;
  /** The bytes of `manifest.yaml`, which had to be read to find the card. */
  readonly manifest?: Uint8Array | undefined;
}

/** The provider folders below a `--specs` folder. */
export interface FoundProviders {
  /** Sorted by folder name, by code unit. */
  readonly providers: readonly ProviderFolder[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A `--specs` folder that is not there, or is no folder: wrong use, not a problem of the specs. */
export class MissingFolderError extends Error {
  readonly folder: string;
  readonly reason: string;

  constructor(folder: string, reason: string, what = "specs folder") {
    super(`The ${what} ${folder} ${reason}.`);
    this.name = "MissingFolderError";
    this.folder = folder;
    this.reason = reason;
  }
}

/**
 * Finds the provider folders of a `--specs` folder: the folder itself, or else those one level down; dot folders and `node_modules`
 * are passed over. What else is wrong in them is a diagnostic.
 * @throws {MissingFolderError} if `specs` is not an existing folder
 */
export function findProviders(specs: string, disk: Disk = nodeDisk): FoundProviders {
  const folder = specs.split(sep).join("/");
  const entries = listSpecs(folder, disk);
  if (!Array.isArray(entries)) return { providers: [], diagnostics: [entries] };

  const itself = inspect(folder, "", disk);
  if (itself !== undefined) return itself;

  const found = entries.map((name) => inspect(folder, name, disk)).filter((one) => one !== undefined);
  const diagnostics = found.flatMap((one) => one.diagnostics);
  if (found.length === 0)
    diagnostics.push(
      fileError(
        "format/no-providers",
        { folder, file: "" },
        noProviders,
        "a provider folder holds `provider/<name>.yaml` and `models/`",
      ),
    );
  return { providers: found.flatMap((one) => one.providers), diagnostics };
}

const noProviders = "No provider folder is in this folder, and it is not one itself.";

/** Names of the subfolders in order, or the problem that prevents a listing. */
function listSpecs(folder: string, disk: Disk): string[] | Diagnostic {
  try {
    if (disk.kindOf(folder) !== "folder") throw new MissingFolderError(folder, "is not a folder");
    const names = disk
      .list(folder)
      .filter(
        ({ name, kind }) => (kind === "folder" || kind === "link") && !name.startsWith(".") && name !== "node_modules",
      );
    return names.map(({ name }) => name).toSorted();
  } catch (error) {
    if (error instanceof MissingFolderError) throw error;
    if (isAbsent(error)) throw new MissingFolderError(folder, "does not exist");
    return fileError("format/unreadable", { folder, file: "" }, `The folder cannot be read: ${reasonOf(error)}.`);
  }
}

/** The provider in a folder with its problems; `undefined` if the folder is not a provider's. */
function inspect(folder: string, directory: string, disk: Disk): FoundProviders | undefined {
  const found = findCard({ folder, directory }, disk);
  if (found === undefined) return undefined;
  const { card, manifest, diagnostics } = found;
  const name = directory === "" ? basename(resolve(folder)) : directory;
  return { providers: card === undefined ? [] : [{ folder, directory, name, card, manifest }], diagnostics };
}
