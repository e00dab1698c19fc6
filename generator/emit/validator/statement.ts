import { array, data, print, textWidth, width, type Code } from "../code/layout.ts";

/** A call as code. The last argument is hugged if it is an array that does not fit. */
export interface Call {
  readonly callee: string;
  readonly arguments: readonly Code[];
}

/** `left = right;`, or a call on its own. */
export type Simple = { readonly left: string; readonly right: string | Call } | Call;

/** A statement on a line of its own. */
export function statement(body: Simple, indent: number): string {
  return `${" ".repeat(indent)}${printSimple(body, indent)};\n`;
}

/** `if (a && b) body`, laid out as prettier would. */
export function ifStatement(terms: readonly (string | Call)[], body: Simple, indent: number): string {
  const pad = " ".repeat(indent);
  const head = `${pad}if (${terms.map(flatTerm).join(" && ")})`;
  const oneLine = `${head} ${flatSimple(body)};`;
  if (textWidth(oneLine) <= width) return `${oneLine}\n`;
  const then = statement(body, indent + 2);
  if (textWidth(head) <= width) return `${head}\n${then}`;
  return `${pad}if (\n${termLines(terms, indent + 2)}${pad})\n${then}`;
}

/** `if (a && b) {` over as many lines as it takes. */
export function openBlock(terms: readonly (string | Call)[]): string {
  const flat = `  if (${terms.map(flatTerm).join(" && ")}) {`;
  return textWidth(flat) <= width ? `${flat}\n` : `  if (\n${termLines(terms, 4)}  ) {\n`;
}

/** A text constant, the text on a line of its own where the line would be too long. */
export function textConstant(name: string, text: string, indent: number): string {
  return statement({ left: `const ${name}`, right: String(data(text)) }, indent);
}

/** An array of plain values. */
export function values(items: readonly unknown[]): Code {
  return array(items.map(data));
}

function termLines(terms: readonly (string | Call)[], indent: number): string {
  const lines = terms.map((term, index) => {
    const more = index < terms.length - 1 ? " &&" : "";
    return `${" ".repeat(indent)}${typeof term === "string" ? term : printCall(term, indent, more.length)}${more}\n`;
  });
  return lines.join("");
}

/** Prettier moves a plain right side down, and breaks a call between its arguments. */
function printSimple(body: Simple, indent: number): string {
  if ("callee" in body) return printCall(body, indent, 1);
  const flat = flatSimple(body);
  if (indent + textWidth(flat) + 1 <= width) return flat;
  if (typeof body.right === "string") return `${body.left} =\n${" ".repeat(indent + 2)}${body.right}`;
  return `${body.left} = ${breakCall(body.right, indent, textWidth(body.left) + 3)}`;
}

function flatSimple(body: Simple): string {
  return "callee" in body ? flatCall(body) : `${body.left} = ${flatTerm(body.right)}`;
}

function flatTerm(term: string | Call): string {
  return typeof term === "string" ? term : flatCall(term);
}

function printCall(call: Call, indent: number, after: number): string {
  const flat = flatCall(call);
  return indent + textWidth(flat) + after <= width ? flat : breakCall(call, indent, 0);
}

function breakCall(call: Call, indent: number, offset: number): string {
  const last = call.arguments.at(-1);
  const others = call.arguments.slice(0, -1);
  const before = `${call.callee}(${others.map((argument) => `${flatCode(argument)}, `).join("")}`;
  // An array before the last argument keeps prettier from hugging that one.
  const hugged = isArray(last) && !others.some(isArray) && indent + offset + textWidth(before) + 1 <= width;
  if (hugged && last !== undefined) return `${before}${print(last, indent, width, 0)})`;
  const pad = " ".repeat(indent + 2);
  const lines = call.arguments.map((argument) => `${pad}${print(argument, indent + 2, indent + 2, 1)},\n`);
  return `${call.callee}(\n${lines.join("")}${" ".repeat(indent)})`;
}

function isArray(code: Code | undefined): boolean {
  return typeof code === "object" && code.kind === "array";
}

function flatCall({ callee, arguments: args }: Call): string {
  return `${callee}(${args.map(flatCode).join(", ")})`;
}

function flatCode(code: Code): string {
  return print(code, 0, Number.NEGATIVE_INFINITY, 0);
}
