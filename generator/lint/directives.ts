import { Lexer } from "yaml";
import type { Document } from "../read/document.ts";
import { positionsIn } from "../read/positions.ts";
import type { Span } from "../diagnostic.ts";

/** One rule that a comment in a file switches off. */
export interface Directive {
  /** As written, without `lint/`; empty when the comment names no rule. */
  readonly rule: string;
  /** The line that the comment is about; undefined for the whole file. */
  readonly line: number | undefined;
  /** Where the comment names the rule. */
  readonly span: Span;
}

/**
 * The rules that comments of a file switch off: `# typecard-disable RULE` for the file, `# typecard-disable-next-line RULE, RULE` for the
 * next line that is neither empty nor a comment. What follows ` -- ` is a reason, for people.
 */
export function readDirectives({ text }: Pick<Document, "text">): readonly Directive[] {
  if (!text.includes("typecard-disable")) return [];
  const positions = positionsIn(text);
  return comments(text).flatMap(({ start, text: comment }): Directive[] => {
    const match = /^#\s*typecard-disable(-next-line)?(?![\w-])(.*?)(?:\s--(?:\s.*)?)?$/.exec(comment);
    if (match === null) return [];
    const [, next, list = ""] = match;
    const line = next === undefined ? undefined : nextLine(text, positions.at(start).line);
    const names = [...list.matchAll(/[^\s,]+/g)];
    const listStart = start + comment.indexOf(list, "# typecard-disable".length - 1);
    if (names.length === 0) return [{ rule: "", line, span: positions.span(start, start + comment.length) }];
    return names.map((name) => {
      const at = listStart + name.index;
      return { rule: name[0].replace(/^lint\//, ""), line, span: positions.span(at, at + name[0].length) };
    });
  });
}

interface Comment {
  readonly start: number;
  readonly text: string;
}

/** By the lexer of the parser: a `#` may also stand inside of a text. */
function comments(text: string): readonly Comment[] {
  const found: Comment[] = [];
  let offset = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Signs of the lexer's own, which are not in the text: start of a document, of a scalar, of an error in a flow collection.
    if (lexeme === "\u0002" || lexeme === "\u001f" || lexeme === "\u0018") {
      inScalar = lexeme === "\u001f";
      continue;
    }
    if (!inScalar && lexeme.startsWith("#")) found.push({ start: offset, text: lexeme.trimEnd() });
    inScalar = false;
    offset += lexeme.length;
  }
  return found;
}

/** The first line after `line`, counted from 1, that says something. */
function nextLine(text: string, line: number): number {
  const lines = text.split("\n");
  let next = line;
  while (next < lines.length && /^\s*(?:#|$)/.test(lines[next] ?? "")) next += 1;
  return next + 1;
}
