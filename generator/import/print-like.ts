import type { Document } from "yaml";

/** Prints an edited document in the style that its text had: indentation, blanks in brackets, comments beside keys, line ends. Lines are not folded. */
export function printLike(document: Document, text: string): string {
  const indent = /^( +)\S/m.exec(text.replace(/^#.*$/gm, ""))?.[1]?.length ?? 2;
  const printed = document.toString({
    lineWidth: 0,
    indent: Math.min(indent, 8),
    indentSeq: !/^[\w-]+:\s*\n- /m.test(text),
    flowCollectionPadding: !/^[^#"']*: [[{][^\s\]}]/m.test(text),
  });
  const same = backBeside(printed, text);
  return text.includes("\r\n") ? same.replaceAll("\n", "\r\n") : same;
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
