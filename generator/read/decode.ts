import { isUtf8 } from "node:buffer";
import type { Diagnostic } from "../diagnostic.ts";
import { positionsIn } from "./positions.ts";
import { toDiagnostic, type FilePlace } from "./problem.ts";

/** The text of a file's bytes, which must be UTF-8; else `format/encoding`, at the first byte that is not. */
export function decodeText(
  bytes: Uint8Array,
  place: FilePlace,
): { readonly text: string } | { readonly problem: Diagnostic } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("utf8");
  if (isUtf8(bytes)) return { text };
  const start = firstReplaced(text, buffer);
  const hint = looksUtf16(bytes) ? "the file looks like UTF-16; save it as UTF-8" : "save it as UTF-8";
  const message = "The file is not UTF-8: a byte here belongs to no character.";
  const problem = {
    rule: "format/encoding",
    severity: "error",
    start,
    end: start + 1,
    path: [],
    message,
    hint,
  } as const;
  return { problem: toDiagnostic(problem, place, positionsIn(text)) };
}

/** The offset in `text` of the first U+FFFD that stands for a bad byte, not for a U+FFFD in the file. */
function firstReplaced(text: string, bytes: Buffer): number {
  let byte = 0;
  let offset = 0;
  for (const character of text) {
    // Up to the first bad byte, text and bytes run in step.
    if (character === "\ufffd" && bytes.toString("latin1", byte, byte + 3) !== "\xef\xbf\xbd") return offset;
    byte += Buffer.byteLength(character);
    offset += character.length;
  }
  return offset;
}

function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
