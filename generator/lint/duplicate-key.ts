import { isMap, isScalar, parseDocument, visit, type Node, type Pair, type YAMLMap } from "yaml";
import type { Diagnostic } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import type { Edit } from "./edit.ts";

/**
 * Removes the entries that come before the key at the finding's place under the same name. Only what stands in whole lines, without a
 * comment that would be lost.
 */
export function removeEarlierKeys({ text }: Document, { span }: Pick<Diagnostic, "span">): readonly Edit[] {
  const found = span === undefined ? undefined : pairAt(text, span.start.offset);
  if (found === undefined) return [];
  const { map, pair } = found;
  const earlier = map.items.slice(0, map.items.indexOf(pair)).filter((other) => nameOf(other) === nameOf(pair));
  return map.flow === true ? [] : earlier.flatMap((other) => linesOf(other, text) ?? []);
}

function pairAt(text: string, offset: number): { readonly map: YAMLMap; readonly pair: Pair } | undefined {
  let found: { readonly map: YAMLMap; readonly pair: Pair } | undefined;
  visit(parseDocument(text, { version: "1.1", schema: "failsafe", uniqueKeys: false, logLevel: "silent" }), {
    Pair: (_, pair, path) => {
      const map = path.at(-1);
      const key = pair.key as Node | null;
      if (!isMap(map) || key?.range?.[0] !== offset) return undefined;
      found = { map, pair };
      return visit.BREAK;
    },
  });
  return found;
}

function nameOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** The edit that removes the lines of an entry; undefined where they hold something else. */
function linesOf({ key, value }: Pair, text: string): Edit | undefined {
  const from = (key as Node | null)?.range?.[0];
  const to = ((value ?? key) as Node | null)?.range?.[1];
  if (from === undefined || to === undefined) return undefined;
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const valueEnd = from + text.slice(from, to).trimEnd().length;
  const newline = text.indexOf("\n", valueEnd);
  const end = newline === -1 ? text.length : newline + 1;
  const isAlone = text.slice(start, from).trim() === "" && text.slice(valueEnd, end).trim() === "";
  // An anchor may be used further down, and a comment is somebody's.
  return isAlone && !/[#&]/.test(text.slice(start, end)) ? { start, end, text: "" } : undefined;
}
