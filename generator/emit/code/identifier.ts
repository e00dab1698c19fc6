import { shortHash } from "../../resolve/short-hash.ts";

const reservedWords = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue debugger declare " +
    "default delete do else enum eval export extends false finally for from function get if implements import in infer instanceof " +
    "interface is keyof let module namespace never new null number object of package private protected public readonly require return " +
    "set static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield globalThis " +
    "NaN Infinity exports hasOwnProperty toString valueOf"
  ).split(" "),
);

/**
 * The id in camelCase: every character but ASCII letters and digits separates words and is dropped, words after the first start
 * with a capital, a leading digit is prefixed with `_`, a reserved word gets a `_` behind. Names longer than 60 characters are cut
 * and end in a hash of the whole id; an id of which nothing is left is `model_` and its hash.
 */
export function camelCase(id: string, fallback = "model"): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  if (words.length === 0) return `${fallback}_${shortHash(id)}`;
  let name = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
  if (name.length > 60) name = `${name.slice(0, 48)}_${shortHash(id)}`;
  if (/^\d/.test(name)) name = `_${name}`;
  return reservedWords.has(name) ? `${name}_` : name;
}

/** As `camelCase`, with a capital first letter; for types. */
export function pascalCase(id: string, fallback?: string): string {
  const name = camelCase(id, fallback);
  return upperFirst(name);
}

/**
 * Gives every id of a module an identifier. Ids whose identifiers are equal, ignoring case, or taken all get a hash of the id
 * behind, so that a name never depends on which id came first.
 */
export function identifiers(
  ids: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const id of ids) {
    const name = camelCase(id).toLowerCase();
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return new Map(
    ids.map((id) => {
      const name = camelCase(id);
      const clashes = (uses.get(name.toLowerCase()) ?? 0) > 1 || taken.has(name);
      return [id, clashes ? `${name}_${shortHash(id)}` : name];
    }),
  );
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
