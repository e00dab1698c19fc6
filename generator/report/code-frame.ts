import { codeFrameColumns } from "@babel/code-frame";
import type { Span } from "../diagnostic.ts";
import { cleanText } from "./clean-text.ts";

const maxWidth = 160;

/**
 * The lines around a span, with marks under it. Lines that are too long for a terminal are cut to the part around the span.
 * Control characters are shown as pictures.
 */
export function codeFrame(text: string, { start, end }: Span): string {
  // Only these lines are needed; babel would split, and copy, the whole file.
  const lines = text.split(/\r\n|\n|\r/);
  const first = Math.max(0, start.line - 3);
  const shift = Math.max(0, start.column - maxWidth / 2);
  const window = lines.slice(first, start.line + 2).map((line) => cleanText(line.slice(shift, shift + maxWidth)));
  // A span of many lines is shown by its first: what is wrong starts there.
  const until = end.line === start.line ? end.column : (lines[start.line - 1] ?? "").length + 1;
  const column = start.column - shift;
  const location = {
    start: { line: start.line, column },
    end: { line: start.line, column: Math.max(column + 1, Math.min(until - shift, maxWidth + 1)) },
  };
  // A variable, since the types of babel's options do not know `startLine` yet.
  const options = { startLine: first + 1, linesAbove: 2, linesBelow: 2 };
  return codeFrameColumns(window.join("\n"), location, options);
}
