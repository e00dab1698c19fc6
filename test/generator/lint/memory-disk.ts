import type { Disk, Entry } from "../../../generator/read/disk.ts";

/** A file system for the read stage that holds these files, by path, and nothing else. */
export function memoryDisk(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const contents = new Map(
    Object.entries(files).map(([path, text]) => [path, typeof text === "string" ? Buffer.from(text) : text]),
  );
  const entriesOf = (folder: string): Entry[] => {
    const names = new Map<string, Entry["kind"]>();
    for (const path of contents.keys()) {
      if (!path.startsWith(`${folder}/`)) continue;
      const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
      names.set(name, rest.length > 0 ? "folder" : "file");
    }
    return [...names].map(([name, kind]) => ({ name, kind }));
  };
  const absent = (): never => {
    throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
  };
  return {
    list: (folder) => {
      const entries = entriesOf(folder);
      return entries.length > 0 ? entries : absent();
    },
    kindOf: (path) => (contents.has(path) ? "file" : entriesOf(path).length > 0 ? "folder" : absent()),
    realPath: (path) => path,
    read: (path, limit) => {
      const bytes = contents.get(path) ?? absent();
      return bytes.length > limit ? undefined : bytes;
    },
  };
}
