import type { Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { lineOf } from "./line-of.ts";

/** What a comment says about a disagreement: why the card is right. */
export interface Explanation {
  readonly reason: string;
  /** False for a reason without a source: it explains nothing. */
  readonly hasSource: boolean;
}

/**
 * The comment that explains a value: `# typecard-audit: ok REASON`, on the value's line, directly above it or a mapping that holds it, or
 * above the whole card; or `# typecard-disable-next-line audit/NAME -- REASON`, likewise, `NAME` being `price`, `context`, `deprecated` or
 * `checked`. A reason names its source, a URL.
 */
export function explanation(document: Document, path: Path, name: string): Explanation | undefined {
  if (!document.text.includes("typecard-")) return undefined;
  const lines = document.text.split("\n");
  const places = [...path.keys()].map((index) => lineOf(document, path.slice(0, index + 1)));
  const first = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line)) + 1;
  for (const line of new Set([...places.toReversed(), first])) {
    const found = [lines[line - 1] ?? "", ...commentsAbove(lines, line)]
      .map((text) => read(text, name))
      .find((one) => one !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function commentsAbove(lines: readonly string[], line: number): readonly string[] {
  const comments: string[] = [];
  for (let index = line - 2; index >= 0 && /^\s*#/.test(lines[index] ?? ""); index -= 1)
    comments.push(lines[index] ?? "");
  return comments;
}

function read(text: string, name: string): Explanation | undefined {
  const ok = /#\s*typecard-audit:\s*ok\b[\s:,-]*(.*)$/.exec(text);
  const disabled = /#\s*typecard-disable(?:-next-line)?\s+(.*?)(?:\s--\s*(.*))?$/.exec(text);
  const names = disabled?.[1]?.split(/[\s,]+/) ?? [];
  const reason = ok?.[1] ?? (names.includes(`audit/${name}`) ? (disabled?.[2] ?? "") : undefined);
  return reason === undefined ? undefined : { reason: reason.trim(), hasSource: /https?:\/\/\S+/.test(reason) };
}
