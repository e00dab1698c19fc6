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
    const text =
      typeof term === "string"
        ? printTerm(term, indent, more.length, terms.length > 1)
        : printCall(term, indent, more.length);
    return `${" ".repeat(indent)}${text}${more}\n`;
  });
  return lines.join("");
}

/** A comparison with a text that fills the line by itself has it on the next, further in where it is one of several. */
function printTerm(term: string, indent: number, after: number, several: boolean): string {
  const sign = " !== ";
  const at = term.indexOf(sign);
  if (at === -1 || indent + textWidth(term) + after <= width) return term;
  const left = term.slice(0, at + sign.length - 1);
  return `${left}\n${" ".repeat(indent + (several ? 2 : 0))}${term.slice(at + sign.length)}`;
}

/** Prettier moves a plain right side down, and breaks a call between its arguments. */
function printSimple(body: Simple, indent: number): string {
  if ("callee" in body) return printCall(body, indent, 1);
  const flat = flatSimple(body);
  if (indent + textWidth(flat) + 1 <= width) return flat;
  const { left, right } = body;
  if (typeof right !== "string") return `${left} = ${breakCall(right, indent, textWidth(left) + 3)}`;
  const below = `\n${" ".repeat(indent + 2)}`;
  const [, object, key] = /^(\w+)\[(.*)\]$/.exec(left) ?? [];
  if (key === undefined) return /^(?:true$|false$|[\d-])/.test(right) ? flat : `${left} =${below}${right}`;
  if (indent + textWidth(left) + 2 <= width) return `${left} =${below}${right}`;
  const end = `${" ".repeat(indent)}] =`;
  const fits = textWidth(`${end} ${right};`) <= width;
  return `${object}[${below}${key}\n${end}${fits ? " " : below}${right}`;
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
