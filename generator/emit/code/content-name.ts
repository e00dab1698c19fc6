import { shortHash } from "../../resolve/short-hash.ts";

const length = 4;

/**
 * Short names for contents of one module: a base and a few characters that only the content decides, so that a new neighbour renames
 * nothing. Contents of one base that begin alike, of which there is one pair in a million, get all eight digits of their hash.
 * @param bases - The base of the name, by content.
 */
export function contentNames(bases: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  const short = new Map<string, string>();
  for (const [content, base] of bases) {
    const name = `${base}_${few(content)}`;
    short.set(content, name);
    uses.set(name.toLowerCase(), (uses.get(name.toLowerCase()) ?? 0) + 1);
  }
  return new Map(
    [...short].map(([content, name]) => {
      const clashes = (uses.get(name.toLowerCase()) ?? 0) > 1;
      return [content, clashes ? `${bases.get(content) ?? ""}_${shortHash(content)}` : name];
    }),
  );
}

/** Four letters and digits tell as many contents apart as five hexadecimal digits. */
function few(content: string): string {
  const number = Number.parseInt(shortHash(content), 16) % 36 ** length;
  return number.toString(36).padStart(length, "0");
}
