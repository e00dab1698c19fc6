import type { Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";
import { plainTag } from "../read/yaml11.ts";

/** A change of a document's text between two offsets. A byte order mark, which is no part of that text, is at -1. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts another text in place of the scalar at `path`, in the quotes that it has. None for aliases, tags, anchors and text of many lines. */
export function replaceScalar(document: Document, path: Path, value: string): readonly Edit[] {
  const { source, start, end } = sourceAt(document, path);
  return source === "" || source.includes("\n") || /^[*|>[{]/.test(source)
    ? []
    : [{ start, end, text: quotedAs(source, value) }];
}

/** Puts the plain number or time at `path` in double quotes; none where it is not plain. */
export function quoteScalar(document: Document, path: Path): readonly Edit[] {
  const { source, start, end } = sourceAt(document, path);
  return /^[\d.+-][\w.:+-]*(?: [\w.:+-]+)*$/.test(source) ? [{ start, end, text: `"${source}"` }] : [];
}

/** How the value at `path` is written; empty where an anchor or a tag says more about it. */
function sourceAt(
  document: Document,
  path: Path,
): { readonly start: number; readonly end: number; readonly source: string } {
  const span = locate(document, path);
  const [start, end] = [span.start.offset, span.end.offset];
  // Of a value that is not there, the place is that of its key.
  const isKey = typeof path.at(-1) === "string" && locate(document, path, "key").start.offset === start;
  const isPlain = !isKey && !/[&!]\S*[ \t]+$/.test(document.text.slice(Math.max(0, start - 200), start));
  return { start, end, source: isPlain ? document.text.slice(start, end) : "" };
}

function quotedAs(source: string, value: string): string {
  if (source.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
  const isPlain = /^[\w][\w./@:-]*$/.test(value) && !value.endsWith(":") && plainTag(value) === "str";
  return source.startsWith('"') || !isPlain ? JSON.stringify(value) : value;
}

/** The text with the edits made. Of two that overlap, the first counts. `marked` is whether the text begins with a byte order mark. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith("\ufeff") ? 1 : 0;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start + mark < at) continue;
    parts.push(text.slice(at, start + mark), replacement);
    at = end + mark;
  }
  return parts.join("") + text.slice(at);
}
