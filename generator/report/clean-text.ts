/**
 * Makes text from cards safe for a terminal: a control character becomes its picture (`ESC` is `␛`), and marks that turn the writing
 * direction become `�`. Each is replaced by exactly one character, so columns stay right. Line breaks are kept where `lines` says so.
 */
export function cleanText(text: string, lines: "keep-lines" | "one-line" = "one-line"): string {
  return text.replaceAll(unsafe, (character) => {
    if (character === "\n" && lines === "keep-lines") return character;
    if (character === "\t") return lines === "keep-lines" ? character : " ";
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

// C0, DEL, C1, and the directional overrides, embeddings and isolates. A lone surrogate is not printable either.
const unsafe =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
