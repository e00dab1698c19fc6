import type { Diagnostic } from "../diagnostic.ts";
import { checkCharacters } from "./characters.ts";
import type { Document } from "./document.ts";
import { positionsIn } from "./positions.ts";
import { toDiagnostic, type FilePlace, type Problem } from "./problem.ts";
import { parseSyntax } from "./syntax.ts";
import { toData } from "./to-data.ts";

/** A file's text, and where it is from. */
export interface ParseInput extends FilePlace {
  readonly text: string;
}

/** `document` is absent exactly when one of the diagnostics is a `format/` one. */
export interface ParseResult {
  readonly document?: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses one YAML file to the data that PyYAML's `safe_load` would give. An empty text gives `null`. A leading byte order mark is
 * not part of the document's text. A pure function; never throws.
 */
export function parseDocument(input: ParseInput): ParseResult {
  const { folder, file } = input;
  const marked = input.text.startsWith(byteOrderMark);
  const text = marked ? input.text.slice(1) : input.text;
  const positions = positionsIn(text);
  const problems: Problem[] = [...(marked ? [markProblem] : []), ...checkCharacters(text)];

  let document: Document | undefined;
  const syntax = parseSyntax(text);
  if (syntax.problem !== undefined) {
    problems.push(syntax.problem);
  } else {
    const { data, wholeFloats, problems: found } = toData(syntax.root, text, positions);
    problems.push(...found);
    if (data !== undefined) document = { folder, file, text, data, wholeFloats };
  }
  return { document, diagnostics: problems.map((problem) => toDiagnostic(problem, input, positions)) };
}

const byteOrderMark = "\ufeff";

const markProblem: Problem = {
  rule: "lint/yaml-bom",
  severity: "warning",
  start: 0,
  end: 0,
  path: [],
  message: "The file begins with a byte order mark (U+FEFF), which some YAML readers do not skip.",
  hint: "save it as UTF-8 without BOM",
};
