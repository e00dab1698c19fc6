import { Composer, Lexer, Parser, Schema, type CST, type Document as YamlDocument, type ParsedNode } from "yaml";
import { explainSyntax } from "./explain-syntax.ts";
import type { Problem } from "./problem.ts";

/** A syntax tree, or the one problem that prevents it. Every scalar of the tree is still text: `toData` gives it its type. */
export type Syntax =
  { readonly root: ParsedNode | null; readonly problem?: never } | { readonly root?: never; readonly problem: Problem };

/** The most collections a card may hold inside each other. Real cards need five. */
export const maxDepth = 64;

/** Parses a text that holds one YAML document. Never throws. */
export function parseSyntax(text: string): Syntax {
  const tokens: CST.Token[] = [];
  const problem = tokenize(text, tokens);
  if (problem !== undefined) return { problem };

  const [document, second] = [...new Composer(options).compose(tokens, true, text.length)];
  const error = document?.errors[0];
  if (error !== undefined) return { problem: explainSyntax(error, text) };
  if (second !== undefined) return { problem: multipleDocuments(second) };
  return { root: (document?.contents ?? null) as ParsedNode | null };
}

/** The problem of a card that is nested too deeply. */
export function tooDeep(offset: number, path: Problem["path"]): Problem {
  return {
    rule: "format/yaml-depth",
    severity: "error",
    start: offset,
    end: offset + 1,
    path,
    message: `Lists and mappings are nested more than ${maxDepth} levels deep here.`,
  };
}

const options = {
  version: "1.1",
  // No types, and one schema for all files: the yaml package resolves 1.1 scalars otherwise than PyYAML, and slower.
  schema: new Schema({ schema: "failsafe", resolveKnownTags: false }),
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Fills `tokens` with the concrete syntax. It stops at a nesting that is too deep, because composing is recursive: a stack that
 * is nearly full makes V8 abort the whole process (not throw) when it compiles a regular expression.
 */
function tokenize(text: string, tokens: CST.Token[]): Problem | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack also holds the document and the scalar at hand.
    if (parser.stack.length > maxDepth && parser.stack.filter(isCollection).length > maxDepth)
      return tooDeep(parser.offset - lexeme.length, []);
  }
  for (const token of parser.end()) tokens.push(token);
  return undefined;
}

function isCollection(token: CST.Token): boolean {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

function multipleDocuments(second: YamlDocument.Parsed): Problem {
  const start = second.range[0];
  return {
    rule: "format/yaml-syntax",
    severity: "error",
    start,
    end: start + 3,
    path: [],
    message: "The file holds more than one YAML document; a card is exactly one.",
    hint: "move what follows `---` or `...` to a file of its own",
  };
}
