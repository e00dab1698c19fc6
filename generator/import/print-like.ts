import { type Document, parseDocument, type ToStringOptions } from "yaml";
import { UsageError } from "../usage-error.ts";

/** Parses a card to edit it, as the reader of cards does: YAML 1.1, where of equal keys the last one counts. What is wrong with it is in `errors`. */
export function parseToEdit(text: string): Document {
  return parseDocument(text, { schema: "yaml-1.1", uniqueKeys: false, logLevel: "error" });
}

/** As `parseToEdit`, for a card that was read without errors. Throws a `UsageError` where only the reader could make sense of it. */
export function parseReadable(text: string): Document {
  const document = parseToEdit(text);
  const [error] = document.errors;
  if (error === undefined) return document;
  throw new UsageError(
    `A card cannot be edited: ${error.message.split("\n")[0] ?? ""} It begins with: ${text.slice(0, 60).split("\n")[0] ?? ""}`,
  );
}

/** Prints an edited document in the style that its text had: indentation, blanks in brackets, comments beside keys, line ends. Lines are not folded. Throws a `UsageError` for a value that cannot be printed. */
export function printLike(document: Document, text: string): string {
  const indent = /^( +)\S/m.exec(text.replace(/^#.*$/gm, ""))?.[1]?.length ?? 2;
  const printed = print(document, {
    lineWidth: 0,
    indent: Math.min(indent, 8),
    indentSeq: !/^[\w-]+:\s*\n- /m.test(text),
    flowCollectionPadding: !/^[^#"']*: [[{][^\s\]}]/m.test(text),
  });
  const same = backBeside(printed, text);
  return text.includes("\r\n") ? same.replaceAll("\n", "\r\n") : same;
}

/** The printer gives up on values that no card needs, such as bytes that are none. */
function print(document: Document, options: ToStringOptions): string {
  try {
    return document.toString(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`A card cannot be edited: ${reason}`, { cause: error });
  }
}

/** The printer moves a comment beside the key of a mapping or list to a line of its own; it goes back to where it was. */
function backBeside(printed: string, text: string): string {
  const beside = text.matchAll(/^[ \t]*((?:- )?[\w-]+:)[ \t]+(#[^\r\n]*)\r?$/gm);
  return [...beside].reduce((result, [, key = "", comment = ""]) => {
    const [start, end] = [key, comment].map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    const moved = new RegExp(`^([ \\t]*${start ?? ""})\\n[ \\t]*${end ?? ""}$`, "m");
    return result.replace(moved, (_, before: string) => `${before} ${comment}`);
  }, printed);
}
