import type { Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";

/**
 * The line of a key of a card, or of the mapping that would hold it. Cards are written in blocks, where the text alone tells; only
 * another one is parsed again, which for a catalogue of cards would take most of an audit.
 */
export function lineOf(document: Document, path: Path): number {
  const lines = document.text.split("\n");
  const [outer, inner] = path.map(String);
  const top = lines.findIndex((line) => line.startsWith(`${outer ?? ""}:`));
  const isBlock = /^[\w-]+:\s*(?:#.*)?$/.test(lines[top] ?? "");
  if (path.length === 1 && top !== -1) return top + 1;
  if (path.length !== 2 || !isBlock) return locate(document, path, "key").start.line;
  for (let index = top + 1; index < lines.length && /^(?:\s|#|$)/.test(lines[index] ?? ""); index += 1)
    if ((lines[index] ?? "").trimStart().startsWith(`${inner ?? ""}:`)) return index + 1;
  return top + 1;
}
