/** An exact decimal: `digits * 10 ** -scale`. */
interface Amount {
  readonly digits: bigint;
  readonly scale: number;
}

/** The price of a million tokens, exactly, in plain digits: `price * unit * 1000000`, as cards spell decimals. */
export function perMillion(price: string, unit: string): string {
  const [a, b] = [parse(price), parse(unit)];
  return print({ digits: a.digits * b.digits, scale: a.scale + b.scale - 6 });
}

/** Negative when `a` is less, 0 when they are equal in value. */
export function compareAmounts(a: string, b: string): number {
  const [one, other] = [parse(a), parse(b)];
  const scale = Math.max(one.scale, other.scale);
  const difference = shift(one, scale) - shift(other, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function parse(text: string): Amount {
  const [, sign = "", whole = "", fraction = "", power = "0"] =
    /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = BigInt(`0${whole}${fraction}`);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length - Number(power) };
}

function shift({ digits, scale }: Amount, to: number): bigint {
  return digits * 10n ** BigInt(to - scale);
}

/** Plain digits without zeros at the end. */
function print({ digits, scale }: Amount): string {
  const sign = digits < 0n ? "-" : "";
  const text = (digits < 0n ? -digits : digits).toString();
  if (scale <= 0) return `${sign}${text}${text === "0" ? "" : "0".repeat(-scale)}`;
  const padded = text.padStart(scale + 1, "0");
  const fraction = padded.slice(-scale).replace(/0+$/, "");
  return `${sign}${padded.slice(0, -scale)}${fraction === "" ? "" : `.${fraction}`}`;
}
