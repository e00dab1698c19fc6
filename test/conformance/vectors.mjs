import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";

/** The rows of a vectors file. */
export async function* rows(corpus, name) {
  const lines = createInterface({ input: createReadStream(join(corpus, "vectors", name)), crlfDelay: Infinity });
  for await (const line of lines) if (line !== "") yield JSON.parse(line);
}

/** Collects what passed and what failed. */
export function tally(name) {
  const result = { name, passed: 0, failures: [], notes: [] };
  return {
    result,
    check(actual, expected, where) {
      if (isDeepStrictEqual(actual, expected)) result.passed++;
      else result.failures.push(`${where}: got ${short(actual)}, expected ${short(expected)}`);
    },
  };
}

function short(value) {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 300 ? `${text.slice(0, 300)}...` : text;
}
