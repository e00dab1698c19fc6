/** Name of the record that Typecard keeps in every output folder. */
export const manifestName = "typecard-manifest.json";

/**
 * What Typecard wrote into a folder: path (relative, with `/`) to SHA-256 of the content as written. A file that is named here is
 * ours; no other file is touched.
 */
export type Manifest = ReadonlyMap<string, string>;

/** Prints a manifest: sorted by code unit, a file a line, without dates or versions, so that equal output gives equal bytes. */
export function printManifest(manifest: Manifest): string {
  // Not through an object: its whole-number keys would come first, whatever the order.
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: "${hash}"`);
  const files = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  return `{\n  "about": ${JSON.stringify(about)},\n  "files": ${files}\n}\n`;
}

const about =
  "What `typecard generate` wrote here, with SHA-256. It removes and replaces these files only. Do not edit.";

/**
 * Reads a manifest; undefined when the text names no file at all. The lines are read one by one rather than as JSON: a manifest with
 * the marks of a merge conflict then gives the files of both sides, which are exactly those that `generate` must replace or remove.
 */
export function parseManifest(text: string): Manifest | undefined {
  if (!text.includes('"files"')) return undefined;
  const manifest = new Map<string, string>();
  for (const [, name, hash] of text.matchAll(/^\s*("(?:[^"\\]|\\.)*"): "([0-9a-f]{64})",?\r?$/gm)) {
    const path = name === undefined ? undefined : unquote(name);
    if (path !== undefined && hash !== undefined && isInside(path)) manifest.set(path, hash);
  }
  return manifest;
}

/**
 * The manifest to write before anything else changes: the names of the old and of the new files. Whenever a run is killed, the next
 * one finds every file that may be ours named, and thus repairs or removes it.
 */
export function journal(old: Manifest, next: Manifest): Manifest {
  return new Map([...old, ...next]);
}

/** Whether a path of a manifest stays inside the output folder: a manifest is a file that anyone may have edited. */
export function isInside(path: string): boolean {
  if (path === "" || path === manifestName || path.includes("\\") || path.includes("\0") || /^[a-z]:/i.test(path))
    return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

function unquote(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
