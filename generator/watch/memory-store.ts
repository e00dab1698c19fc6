import type { Store } from "../cache/store.ts";

/** A store in memory, over one on the disk that it is filled from and, when told to, saved to. */
export interface MemoryStore extends Store {
  save(): void;
}

/** Makes a store that asks `disk` once for each name, and tells it nothing until `save`. */
export function memoryStore(disk: Store): MemoryStore {
  const values = new Map<string, unknown>();
  const news = new Set<string>();
  return {
    read(name) {
      if (!values.has(name)) values.set(name, disk.read(name));
      return values.get(name);
    },
    keep(name, value) {
      values.set(name, value);
      news.add(name);
    },
    prune: () => undefined,
    save() {
      for (const name of news) disk.keep(name, values.get(name));
      news.clear();
    },
  };
}
