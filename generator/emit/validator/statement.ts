import { array, data, print, textWidth, width, type Code } from "../code/layout.ts";

/** A call as code: arguments as printed, the last of which may be an array. */
export interface Call {
  readonly callee: string;
  readonly arguments: readonly Code[];
}

/** `if (call) body`, laid out as prettier would. `keyword` is `if` or `else if`, `body` one statement without its line break. */
export function guardStatement(keyword: string, call: Call, body: string): string {
  const flat = flatCall(call);
  const oneLine = `  ${keyword} (${flat}) ${body}`;
  if (textWidth(oneLine) <= width) return `${oneLine}\n`;
  const then = `    ${breakAssignment(body, 4)}\n`;
  if (textWidth(`  ${keyword} (${flat})`) <= width) return `  ${keyword} (${flat})\n${then}`;
  return `  ${keyword} (\n    ${printCall(call, 4)}\n  )\n${then}`;
}

/** `call;` as a statement. */
export function callStatement(call: Call, indent: number): string {
  return `${" ".repeat(indent)}${printCall(call, indent, 1)};\n`;
}

/** `if (a && b) {` over as many lines as it takes. */
export function openBlock(terms: readonly (string | Call)[]): string {
  const flat = `  if (${terms.map((term) => (typeof term === "string" ? term : flatCall(term))).join(" && ")}) {`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  const lines = terms.map((term, index) => {
    const more = index < terms.length - 1;
    const text = typeof term === "string" ? term : printCall(term, 4, more ? 3 : 0);
    return `    ${text}${more ? " &&" : ""}\n`;
  });
  return `  if (\n${lines.join("")}  ) {\n`;
}

/** A text constant, the text on a line of its own where the line would be too long. */
export function textConstant(name: string, text: string, indent: number): string {
  const pad = " ".repeat(indent);
  const literal = String(data(text));
  const flat = `${pad}const ${name} = ${literal};`;
  return textWidth(flat) <= width ? `${flat}\n` : `${pad}const ${name} =\n${pad}  ${literal};\n`;
}

/** Prettier hugs an array that is the last argument, unless what stands before it is too long already. */
function printCall(call: Call, indent: number, after = 0): string {
  const flat = flatCall(call);
  if (indent + textWidth(flat) + after <= width) return flat;
  const last = call.arguments.at(-1);
  const before = `${call.callee}(${call.arguments.slice(0, -1).map((argument) => `${flatCode(argument)}, `).join("")}`;
  const hugged = last !== undefined && typeof last !== "string" && !breaksBefore(call) && indent + textWidth(before) + 1 <= width;
  if (hugged) return `${before}${breakArray(last, indent)})`;
  const pad = " ".repeat(indent + 2);
  const lines = call.arguments.map((argument) => `${pad}${print(argument, indent + 2, indent + 2, 1)},\n`);
  return `${call.callee}(\n${lines.join("")}${" ".repeat(indent)})`;
}

/** An array before the last argument keeps prettier from hugging that one. */
function breaksBefore(call: Call): boolean {
  return call.arguments.slice(0, -1).some((argument) => typeof argument !== "string");
}

function breakArray(code: Code, indent: number): string {
  return print(code, indent, width, 0);
}

function flatCall({ callee, arguments: args }: Call): string {
  return `${callee}(${args.map(flatCode).join(", ")})`;
}

function flatCode(code: Code): string {
  return print(code, 0, Number.NEGATIVE_INFINITY, 0);
}

/** `value.name = local;`, the right side below where the line is too long. */
function breakAssignment(body: string, indent: number): string {
  return indent + textWidth(body) <= width ? body : body.replace(/ = (?=[^"]*$)/, ` =\n${" ".repeat(indent + 2)}`);
}

/** An array of plain values. */
export function values(items: readonly unknown[]): Code {
  return array(items.map(data));
}
