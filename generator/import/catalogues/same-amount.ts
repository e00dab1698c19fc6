/** Whether two decimal texts are the same amount, but for what a float loses. */
export function sameAmount(a: string, b: string): boolean {
  const [one, other] = [Number(a), Number(b)];
  return one === other || Math.abs(one - other) <= 0.0005 * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether two context sizes are the same, where one may count in thousands and the other in 1024s. */
export function sameContext(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return [1, 1.024, 1.024 * 1.024].some((known) => Math.abs(ratio - known) < 0.0015);
}
