/**
 * Prints an amount as `print` does, but fast, without zeros at its end: `start` ten-thousandths, and `rest` millionths of one. Engines hand on
 * two small integers faster than a large number, divide them by constants faster, and put a short text together from others
 * faster than from digits.
 */
export function printAmount(start: number, rest: number): string {
  if (rest === 0) return String(start / 1e4);
  const high = (rest / 1e3) | 0;
  const low = rest - high * 1e3;
  if (low === 0) return (starts[start] ?? newStart(start)) + (trimmed[high] as string);
  return (starts[start] ?? newStart(start)) + (triples[high] as string) + (trimmed[low] as string);
}

/** With seven decimals: `start` ten-thousandths, and `rest` thousandths of one. */
export function printRounded(start: number, rest: number): string {
  return (starts[start] ?? newStart(start)) + (triples[rest] as string);
}

function newStart(n: number): string {
  if (starts.length === 0) fillTriples();
  const text = (n / 1e4).toFixed(4);
  if (n < starts.length) starts[n] = text;
  return text;
}

function fillTriples(): void {
  // Not as it grows: engines keep an array of large gaps as a slow dictionary.
  starts.length = 1e4;
  for (let n = 0; n < 1e3; n += 1) {
    const triple = String(n).padStart(3, "0");
    triples.push(triple);
    trimmed.push(triple.replace(/0+$/, ""));
  }
}

/** `0.0007`, by number, as they were needed. */
const starts: (string | undefined)[] = [];
/** `007`, by number. */
const triples: string[] = [];
/** Those without zeros at their end. */
const trimmed: string[] = [];
