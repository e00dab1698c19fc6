import type { Position, Span } from "../diagnostic.ts";

/** Turns offsets of a text into lines and columns. */
export interface Positions {
  at(offset: number): Position;
  span(start: number, end: number): Span;
}

/** Positions in `text`. The lines are counted at the first question, so that a text without problems costs nothing. */
export function positionsIn(text: string): Positions {
  let starts: readonly number[] | undefined;
  const at = (offset: number): Position => {
    starts ??= lineStarts(text);
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
  };
  return { at, span: (start, end) => ({ start: at(start), end: at(Math.max(start, end)) }) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last of the ascending `numbers` that is not above `limit`. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
