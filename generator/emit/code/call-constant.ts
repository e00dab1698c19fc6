import { type Code, print, textWidth, width } from "./layout.ts";

/**
 * `head callee(...);`, of a call that bundlers may drop when its result is not used. Where the line is too long prettier breaks a last
 * array, else between the arguments, else behind the `=` as well.
 */
export function callConstant(head: string, callee: string, args: readonly Code[]): string {
  const opening = `/* @__PURE__ */ ${callee}(`;
  const above = `${head} ${opening}`;
  const isBelow = textWidth(above) > width;
  const indent = isBelow ? 2 : 0;
  const start = isBelow ? `${head}\n  ${opening}` : above;
  return `${start}${callArguments(args, indent, isBelow ? 2 + opening.length : textWidth(above))});\n`;
}

/** The arguments of a call that a semicolon follows. */
function callArguments(args: readonly Code[], indent: number, column: number): string {
  const last = args.at(-1) ?? "";
  const before = args
    .slice(0, -1)
    .map((arg) => `${flat(arg)}, `)
    .join("");
  const start = column + textWidth(before);
  const text = `${before}${print(last, indent, start, 2)}`;
  if (!text.includes("\n") ? column + textWidth(text) + 2 <= width : isArray(last) && start + 1 <= width) return text;
  const lines = args.map((arg) => `${" ".repeat(indent + 2)}${print(arg, indent + 2, indent + 2, 1)},\n`);
  return `\n${lines.join("")}${" ".repeat(indent)}`;
}

function flat(code: Code): string {
  return print(code, 0, Number.NEGATIVE_INFINITY, 0);
}

function isArray(code: Code): boolean {
  return typeof code === "object" && code.kind === "array";
}
