/** The config file is missing, broken or says something that Typecard does not know. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";

  constructor(file: string, message: string, place?: Place | undefined, options?: { cause?: unknown }) {
    super(`${file}${place === undefined ? "" : `:${place.line}:${place.column}`}: ${message}`, options);
  }
}

/** Where in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset (counted from 0, in UTF-16 units). */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - start + 1 };
}
