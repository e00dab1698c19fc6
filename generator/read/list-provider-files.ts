import type { Diagnostic } from "../diagnostic.ts";
import { readContent, type Content } from "./content.ts";
import { errorCode, nodeDisk, reasonOf, type Disk, type Entry } from "./disk.ts";
import type { ProviderFolder } from "./find-providers.ts";
import { isYaml, join, placeOf, rootOf } from "./paths.ts";
import { fileError } from "./problem.ts";

/** A provider folder's files with the bytes of its YAML: all that `readProvider` needs, and all that an input hash needs. */
export interface ProviderFiles {
  readonly provider: ProviderFolder;
  /** Every file, relative to the provider folder, with `/`, by code unit. Dot folders and `node_modules` at the top are left out. */
  readonly paths: readonly string[];
  /** The YAML files among `paths`, in the same order, each read once. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Symbolic links that lead out of the provider folder; they are not followed. */
  readonly outside: ReadonlySet<string>;
  /** Subfolders that cannot be listed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists a provider folder and reads its YAML files, without parsing. Never throws for what the disk does. */
export function listProviderFiles(provider: ProviderFolder, disk: Disk = nodeDisk): ProviderFiles {
  const listing: Listing = { provider, disk, paths: [], outside: new Set(), diagnostics: [] };
  listFolder(listing, "", false);
  const paths = listing.paths.toSorted();
  const { outside, diagnostics } = listing;
  return { provider, paths, contents: readAll(provider, paths.filter(isYaml), disk), outside, diagnostics };
}

interface Listing {
  readonly provider: ProviderFolder;
  readonly disk: Disk;
  readonly paths: string[];
  readonly outside: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** The provider folder's real path, found when the first link needs it. */
  realRoot?: string;
}

/** `linked` tells whether a link led here. */
function listFolder(listing: Listing, folder: string, linked: boolean): void {
  for (const entry of entriesOf(listing, folder)) {
    const path = join(folder, entry.name);
    if (entry.kind === "file") listing.paths.push(path);
    else if (entry.kind === "link") addLink(listing, folder, path, linked);
    else if (entry.kind === "folder" && !(folder === "" && isSkipped(entry.name))) listFolder(listing, path, linked);
  }
}

function addLink(listing: Listing, folder: string, path: string, linked: boolean): void {
  const root = rootOf(listing.provider);
  try {
    listing.realRoot ??= realPath(listing, root);
    const real = realPath(listing, join(root, path));
    if (!isInside(real, listing.realRoot)) {
      listing.outside.add(path);
      return;
    }
    const kind = listing.disk.kindOf(join(root, path));
    if (kind === "file") listing.paths.push(path);
    // Folders that link to each other would never end: in a linked folder no second link to a folder is followed, and none leads up.
    const follow = kind === "folder" && !linked && !isInside(realPath(listing, join(root, folder)), real);
    if (follow) listFolder(listing, path, true);
  } catch (error) {
    // A link to nothing is like a file that is not there.
    if (!["ENOENT", "ELOOP"].includes(errorCode(error))) listing.diagnostics.push(unreadable(listing, path, error));
  }
}

function realPath(listing: Listing, path: string): string {
  return listing.disk.realPath(path).replaceAll("\\", "/");
}

function entriesOf(listing: Listing, folder: string): readonly Entry[] {
  try {
    return listing.disk.list(join(rootOf(listing.provider), folder));
  } catch (error) {
    listing.diagnostics.push(unreadable(listing, folder, error));
    return [];
  }
}

function unreadable(listing: Listing, path: string, error: unknown): Diagnostic {
  return fileError(
    "format/unreadable",
    placeOf(listing.provider, path),
    `The folder cannot be read: ${reasonOf(error)}.`,
  );
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function isSkipped(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

function readAll(provider: ProviderFolder, paths: readonly string[], disk: Disk): ReadonlyMap<string, Content> {
  const root = rootOf(provider);
  const read = (path: string): Content => {
    if (path === "manifest.yaml" && provider.manifest !== undefined) return { bytes: provider.manifest };
    return readContent(join(root, path), placeOf(provider, path), disk);
  };
  return new Map(paths.map((path) => [path, read(path)]));
}
