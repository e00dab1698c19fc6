/** A decimal text times a power of ten, exactly: plain digits, at least two decimal places, no more zeros at the end than these. */
export function shifted(text: string, places: number): string {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text.trim()) ?? [];
  const point = whole.length + Number(power) + places;
  const digits = `${"0".repeat(Math.max(0, -point))}${whole}${fraction}${"0".repeat(Math.max(0, point - whole.length - fraction.length))}`;
  const at = Math.max(0, point);
  const head = digits.slice(0, at).replace(/^0+(?=\d)/, "") || "0";
  const tail = digits.slice(at).replace(/0+$/, "").padEnd(2, "0");
  return `${/[1-9]/.test(digits) ? sign.replace("+", "") : ""}${head}.${tail}`;
}

/** The power of ten that a decimal text is, as an exponent; undefined for any other number. */
export function powerOfTen(text: string): number | undefined {
  const match = /^\+?0*(1?)(0*)\.?(0*)(1?)0*(?:e([+-]?\d+))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, one = "", zeros = "", places = "", small = "", power = "0"] = match;
  if ((one === "") === (small === "")) return undefined;
  return Number(power) + (one === "1" ? zeros.length : -places.length - 1);
}

/** Whether a decimal text is zero. */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text.replace(/e.*$/i, ""));
}
