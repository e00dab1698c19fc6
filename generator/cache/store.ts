import { dirname, basename, join } from "node:path";
import { removeLeftovers, writeAtomically } from "../write/atomic.ts";
import { realDisk } from "../write/disk.ts";
import { sha256 } from "../write/hash.ts";

/** A few named JSON values on the disk that may vanish at any time. Nothing here throws: a cache that fails is a cache that is empty. */
export interface Store {
  /** What was kept under a name by this very build; undefined otherwise. Its shape is for the reader to check. */
  read(name: string): unknown;
  keep(name: string, value: unknown): void;
  /** Removes what is kept in `group` (`<group>/<name>`) under other names than these. */
  prune(group: string, names: ReadonlySet<string>): void;
}

/**
 * Opens the store in `folder`. Each file starts with a line that names the build and the hash of the rest, so what is damaged, cut off
 * or of another build reads as absent, and is replaced by the next `keep`.
 */
export function openStore(folder: string, fingerprint: string): Store {
  const magic = `typecard-cache ${fingerprint} `;
  return {
    read(name) {
      try {
        const bytes = realDisk.read(join(folder, name));
        const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
        const end = text.indexOf("\n");
        const body = text.slice(end + 1);
        if (!text.startsWith(magic) || text.slice(magic.length, end) !== sha256(body)) return undefined;
        return JSON.parse(body) as unknown;
      } catch {
        return undefined;
      }
    },
    keep(name, value) {
      try {
        const body = JSON.stringify(value);
        const target = dirname(join(folder, name));
        realDisk.makeFolder(target);
        writeAtomically(realDisk, target, basename(name), `${magic}${sha256(body)}\n${body}`);
      } catch {
        // A read-only or full disk: the next run is slower, nothing else.
      }
    },
    prune(group, names) {
      try {
        const target = join(folder, group);
        removeLeftovers(realDisk, folder);
        removeLeftovers(realDisk, target);
        for (const name of realDisk.list(target) ?? []) if (!names.has(name)) realDisk.remove(join(target, name));
      } catch {
        // As above.
      }
    },
  };
}

/** A store that keeps nothing. */
export const noStore: Store = { read: () => undefined, keep: () => undefined, prune: () => undefined };
