/**
 * How serious a problem is. An `error` stops `generate`; `warning` and `info` do not.
 */
export type Severity = "error" | "warning" | "info";

/** A place in a file. `line` and `column` count from 1 (columns in UTF-16 units), `offset` from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Keys and indices from the root of a YAML document, such as `["parameter_rules", 3, "default"]`. */
export type Path = readonly (string | number)[];

/** The one shape of every problem that Typecard reports about specs. */
export interface Diagnostic {
  /** `format/<name>` makes a loaded card unreadable; `lint/<name>` is a finding. */
  readonly rule: string;
  readonly severity: Severity;
  /** The `--specs` folder that holds the file, as it was given, with `/`. */
  readonly folder: string;
  /** The file's path relative to `folder`, with `/`. Empty when the problem is the folder's own. */
  readonly file: string;
  /** Absent when the problem has no place in a text (a missing file, an unreadable folder). */
  readonly span?: Span | undefined;
  readonly path: Path;
  /** One sentence: what is wrong, and what was expected. */
  readonly message: string;
  /** What to do about it, such as "did you mean `temperature`?". */
  readonly hint?: string | undefined;
}

/** Whether a problem keeps the output from being written: only unreadable specs do. */
export function stopsGenerate({ rule, severity }: Diagnostic): boolean {
  return severity === "error" && rule.startsWith("format/");
}

/**
 * Prints a path as in `parameter_rules[3].default`. A key that is not a plain word is printed quoted, as in `["a b"]`.
 */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[\w-]+$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
