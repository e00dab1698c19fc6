import type { ErrorCode, YAMLParseError } from "yaml";
import type { Problem } from "./problem.ts";

/** A parser's error in our words, with the parser's reason behind them. */
export function explainSyntax(error: YAMLParseError, text: string): Problem {
  const { says, hint } = explain(error, text);
  const start = Math.min(error.pos[0], text.length);
  return {
    rule: "format/yaml-syntax",
    severity: "error",
    start,
    end: Math.min(Math.max(error.pos[1], start), text.length),
    path: [],
    message: `${says} (the parser says: ${error.message.replace(/\s+/g, " ").trim()}).`,
    hint: hint ?? (text[start] === "\t" ? spacesHint : undefined),
  };
}

function explain({ code, message, pos: [at] }: YAMLParseError, text: string): Explanation {
  if (/^(?:<{7}|={7}|>{7})/m.test(text.slice(Math.max(0, at - 8), at + 8)))
    return { says: "This is the mark of a merge conflict", hint: "keep one of the two sides, and remove the marks" };
  const [, explanation] = byMessage.find(([part]) => message.includes(part)) ?? [];
  return explanation ?? explanations[code] ?? { says: "This is not valid YAML" };
}

const spacesHint = "indent with spaces";
const quoteHint = 'put the text in quotes, as in `"a: b"`';

interface Explanation {
  readonly says: string;
  readonly hint?: string;
}

/** What the parser tells apart in words only. */
const byMessage: readonly (readonly [part: string, Explanation])[] = [
  [
    "Sequence item without - indicator",
    { says: "The indentation does not fit the list above", hint: "indent it like the other keys of the list's item" },
  ],
  [
    "must be sufficiently indented and end with a",
    {
      says: "A list or mapping in brackets is not closed, or is closed too far to the left",
      hint: "close it with `]` or `}`",
    },
  ],
  [
    "A block sequence may not be used as an implicit map key",
    {
      says: "A list item (`- ...`) stands among the keys of a mapping",
      hint: "indent it like the other items of its list, below the key that the list belongs to",
    },
  ],
  ["Missing closing", { says: "A closing quote is missing" }],
];

const explanations: Readonly<Partial<Record<ErrorCode, Explanation>>> = {
  ALIAS_PROPS: { says: "An alias (`*name`) cannot have an anchor or a tag" },
  BAD_ALIAS: { says: "An alias or anchor is not written correctly" },
  BAD_DIRECTIVE: { says: "A line that begins with `%` is a directive, and this one is not known" },
  BAD_DQ_ESCAPE: {
    says: "A double-quoted text holds an escape that YAML does not know",
    hint: "double the backslash, or use single quotes",
  },
  BAD_INDENT: {
    says: "The indentation does not fit the lines around it",
    hint: "give keys of one mapping the same indentation",
  },
  BAD_PROP_ORDER: { says: "Anchors and tags stand before the value they belong to" },
  BAD_SCALAR_START: { says: "An unquoted text cannot begin with this character", hint: "put the text in quotes" },
  BLOCK_AS_IMPLICIT_KEY: { says: "A mapping cannot begin on the line of another mapping's key", hint: quoteHint },
  BLOCK_IN_FLOW: { says: "A block list or mapping cannot stand inside of `[...]` or `{...}`" },
  KEY_OVER_1024_CHARS: { says: "A key is longer than 1024 characters" },
  MISSING_CHAR: { says: "A character is missing here: a closing quote or bracket, a comma, a colon or a space" },
  MULTILINE_IMPLICIT_KEY: {
    says: "A key must stand on one line",
    hint: "look for a missing `:` or quote on the line before",
  },
  MULTIPLE_ANCHORS: { says: "A value can have one anchor only" },
  MULTIPLE_TAGS: { says: "A value can have one tag only" },
  TAB_AS_INDENT: { says: "A tab cannot indent YAML", hint: spacesHint },
  TAG_RESOLVE_FAILED: { says: "A tag (`!...`) cannot be understood" },
  UNEXPECTED_TOKEN: {
    says: "This character or text cannot stand here",
    hint: "a text with `:`, `#`, a bracket or a quote in it may need quotes around it",
  },
};
