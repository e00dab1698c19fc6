/** The bytes in base64 (RFC 4648 §4, padded), in browsers as in Node. */
export function toBase64(bytes: Uint8Array): string {
  const native = (bytes as { readonly toBase64?: () => string }).toBase64;
  if (native !== undefined) return native.call(bytes);
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceLength) {
    pieces.push(btoa(String.fromCharCode.apply(null, bytes.subarray(start, start + pieceLength) as unknown as number[])));
  }
  return pieces.join("");
}

/**
 * The bytes that base64 text stands for.
 * @throws a `DOMException` where the text is no base64.
 */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

// A multiple of three, so that only the last piece is padded; short enough to be passed as arguments.
const pieceLength = 0x6000;
