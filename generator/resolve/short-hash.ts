import { createHash } from "node:crypto";

/** Eight hexadecimal digits of SHA-256 over the text's UTF-16 code units, so that lone surrogates count too. */
export function shortHash(text: string): string {
  return createHash("sha256").update(Buffer.from(text, "utf16le")).digest("hex").slice(0, 8);
}
