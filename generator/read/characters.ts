import type { Problem } from "./problem.ts";

/**
 * Warns of characters that YAML readers disagree on: those PyYAML refuses (NUL and other control characters), and those it
 * breaks lines at although editors and our parser do not. The data keeps them. One warning a kind, at the first place.
 */
export function checkCharacters(text: string): readonly Problem[] {
  // One pass over an ordinary text, and done.
  if (!unusual.test(text)) return [];
  return kinds.flatMap(({ pattern, says }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [warning(match.index, match[0], says)];
  });
}

// oxlint-disable-next-line no-control-regex -- it lists what is allowed
const unusual = /[^\t\n\r -~\u00a0-\u2027\u202a-\ufffd]|\r(?!\n)/;

const kinds: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /[^\t\n\r -~\u0085\u00a0-\ufffd]/, says: "is a control character, which Python's YAML reader refuses" },
  {
    pattern: /[\u0085\u2028\u2029]|\r(?!\n)/,
    says: "is a line break to Python's YAML reader, but not to editors and not to Typecard",
  },
];

function warning(start: number, character: string, says: string): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `The character U+${code} ${says}.`;
  return {
    rule: "lint/yaml-character",
    severity: "warning",
    start,
    end: start + 1,
    path: [],
    message,
    hint: "remove it, or write it as an escape in double quotes",
  };
}
