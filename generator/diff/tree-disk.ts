import type { Disk, Entry } from "../read/disk.ts";

/** A disk that holds some files under one folder and nothing else, for the read stage. Paths of `files` are relative to `root`, with `/`. */
export function treeDisk(root: string, files: ReadonlyMap<string, Uint8Array>): Disk {
  const folders = new Map<string, Map<string, Entry>>([[root, new Map()]]);
  const contents = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const parts = path.split("/");
    contents.set(`${root}/${path}`, bytes);
    for (const [depth, name] of parts.entries()) {
      const folder = [root, ...parts.slice(0, depth)].join("/");
      const entries = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, entries.set(name, { name, kind: depth === parts.length - 1 ? "file" : "folder" }));
    }
  }
  return {
    list: (folder) => [...(folders.get(clean(folder)) ?? missing(folder)).values()],
    kindOf(path) {
      if (folders.has(clean(path))) return "folder";
      return contents.has(path) ? "file" : missing(path);
    },
    realPath: (path) => path,
    read(file, limit) {
      const bytes = contents.get(file) ?? missing(file);
      return bytes.length > limit ? undefined : bytes;
    },
  };
}

function clean(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or folder, ${path}`), { code: "ENOENT" });
}
