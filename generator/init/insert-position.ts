import { isScalar, isSeq, stringify } from "yaml";
import { parseReadable, printLike } from "../import/print-like.ts";

/** Adds an id to the text of a position file: directly above `neighbour`, since lists begin with what is new, else at the end. Comments stay. */
export function insertPosition(text: string, id: string, neighbour: string | undefined): string {
  const document = parseReadable(text);
  const list = document.contents;
  const entry = stringify(id, { schema: "yaml-1.1", lineWidth: 0 }).trim();
  if (!isSeq(list)) return `${text.replace(/([^\n])$/, "$1\n")}- ${entry}\n`;
  const index = list.items.findIndex((item) => isScalar(item) && item.value === neighbour);
  const item = list.items[index === -1 ? list.items.length - 1 : index];
  const start = isScalar(item) ? item.range?.[0] : undefined;
  // A block list is edited as text, so that its formatting stays, whatever it is.
  if (start !== undefined && list.flow !== true) {
    const lineStart = text.lastIndexOf("\n", start) + 1;
    const prefix = text.slice(lineStart, start);
    const nextLine = text.indexOf("\n", start);
    if (/^\s*-\s+$/.test(prefix)) {
      const line = `${prefix}${entry}\n`;
      if (index !== -1) return text.slice(0, lineStart) + line + text.slice(lineStart);
      return nextLine === -1 ? `${text}\n${line}` : text.slice(0, nextLine + 1) + line + text.slice(nextLine + 1);
    }
  }
  list.items.splice(index === -1 ? list.items.length : index, 0, document.createNode(id));
  return printLike(document, text);
}
