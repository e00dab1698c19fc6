/** An id without what providers change in it: case, the vendor's prefix, and the choice of `.`, `_`, `:` or `-` between words. */
export function canonicalId(id: string): string {
  return plainId(id.slice(id.lastIndexOf("/") + 1));
}

/** An id without case and punctuation. */
export function plainId(id: string): string {
  return id
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The words and numbers that an id is made of, in lower case. */
export function wordsOf(id: string): readonly string[] {
  return id.toLowerCase().match(/\d+(?:\.\d+)?b\b|\p{L}+|\p{N}+/gu) ?? [];
}

/** The file name of a card without folder and extension. */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}
