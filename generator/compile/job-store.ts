import { resolve } from "node:path";
import { fingerprint } from "../cache/fingerprint.ts";
import { cacheFolder } from "../cache/folder.ts";
import { noStore, openStore, type Store } from "../cache/store.ts";
import type { Job } from "./options.ts";

/** The cache for these specs and this output, which holds the texts that were parsed already; one that keeps nothing when caching is off or impossible. */
export function openJobStore({ cache, cwd, specs, out }: Job): Store {
  if (!cache || fingerprint === undefined) return noStore;
  const folder = cacheFolder(cwd, "compile", ...specs.map((path) => resolve(path)), resolve(out));
  return folder === undefined ? noStore : openStore(folder, fingerprint);
}
