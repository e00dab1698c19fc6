/** By how much `npm run test:soak` makes the tests longer that use this; 1 in `npm test`. */
const factor = Number(process.env["TYPECARD_LONGER"] ?? 1);

/** Whether nothing is to be left out. */
export const isSoak = factor > 1;

/** The runs of a property: so many in `npm test`, and many more in a soak run. */
export function runs(count: number): number {
  return count * factor;
}

/** Bounds a hang, in milliseconds; no test takes so long, on a busy machine either. */
export const longTest = 120_000 * factor;
