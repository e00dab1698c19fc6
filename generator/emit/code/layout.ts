import { propertyName, stringLiteral } from "./escape.ts";
import { textWidth } from "./text-width.ts";

export { textWidth } from "./text-width.ts";

/**
 * A small tree of code that `print` lays out as prettier would at 120 columns. Plain strings are code as it stands.
 */
export type Code = string | ObjectCode | ArrayCode | CallCode;

/** `{ name: value, ... }`. */
export interface ObjectCode {
  readonly kind: "object";
  /** Property names as printed, with their values. */
  readonly entries: readonly (readonly [name: string, value: Code])[];
  /** Whether it may stand on one line when it fits. */
  readonly inline: boolean;
}

/** `[item, ...]`. */
export interface ArrayCode {
  readonly kind: "array";
  readonly items: readonly Code[];
}

/** `callee({ ... })` or `callee([ ... ])`: a call with one argument, which is hugged. */
export interface CallCode {
  readonly kind: "call";
  readonly callee: string;
  readonly argument: ObjectCode | ArrayCode;
}

/** The printing width of the project's prettier configuration. */
export const width = 120;

/** An object literal of data: `undefined` entries are left out. */
export function object(entries: Readonly<Record<string, Code | undefined>>, inline = false): ObjectCode {
  const kept: [string, Code][] = [];
  for (const [name, value] of Object.entries(entries)) if (value !== undefined) kept.push([propertyName(name), value]);
  return { kind: "object", entries: kept, inline };
}

/** An array literal. */
export function array(items: readonly Code[]): ArrayCode {
  return { kind: "array", items };
}

/** A call with one argument that bundlers may drop when its result is not used. */
export function pureCall(callee: string, argument: ObjectCode | ArrayCode): CallCode {
  return { kind: "call", callee: `/* @__PURE__ */ ${callee}`, argument };
}

/** Plain data as code. */
export function data(value: unknown): Code {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : numberLiteral(value);
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return array(value.map(data));
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(", ")}])`;
  return record(value, data);
}

/** An object of data: one of at most four plain values may stand on one line. */
export function record(value: object, codeOf: (item: unknown) => Code): ObjectCode {
  const entries = Object.entries(value).map(([name, item]): [string, Code] => [propertyName(name), codeOf(item)]);
  const plain = entries.every(([, item]) => typeof item === "string" || item.kind === "array");
  return { kind: "object", entries, inline: plain && entries.length <= 4 };
}

/**
 * Lays code out.
 * @param indent - Columns that the line the code stands on is indented by.
 * @param column - Column at which the code starts.
 * @param after - Columns that follow the code on its last line, such as 1 for a comma.
 */
export function print(code: Code, indent: number, column: number, after: number): string {
  if (typeof code === "string") return code;
  const flat = breaks(code) ? undefined : printFlat(code);
  if (flat !== undefined && column + textWidth(flat) + after <= width) return flat;
  if (code.kind === "call") return printCall(code, indent, column, after);
  if (code.kind === "array") return printArray(code, indent);
  if (code.entries.length === 0) return "{}";
  const lines = code.entries.map(([name, value]) => `${pad(indent + 2)}${property(name, value, indent + 2)},\n`);
  return `{\n${lines.join("")}${pad(indent)}}`;
}

/** Whether `name: value` is `name: name`, the name of a variable, and so can be said once. */
function isShorthand(name: string, value: Code): boolean {
  return name === value && /^(?!(?:true|false|null|undefined|NaN|Infinity)$)[A-Za-z_$][\w$]*$/.test(name);
}

/** `name: value`, the value on a line of its own where prettier would put it there. */
function property(name: string, value: Code, indent: number): string {
  if (isShorthand(name, value)) return name;
  const head = `${name}: `;
  const column = indent + textWidth(head);
  const text = print(value, indent, column, 1);
  const isMovable = typeof value === "string" && /^(?!true$|false$|new )["'A-Za-z_$-]/.test(value);
  // prettier moves a long string or name below its key, unless the key is so short that nothing would be gained.
  if (isMovable && textWidth(name) >= 5 && column + textWidth(text) + 1 > width)
    return `${name}:\n${pad(indent + 2)}${text}`;
  return head + text;
}

function printCall(code: CallCode, indent: number, column: number, after: number): string {
  const { argument } = code;
  const start = column + textWidth(code.callee) + 1;
  return `${code.callee}(${argument.kind === "object" ? print({ ...argument, inline: false }, indent, start, after + 1) : print(argument, indent, start, after + 1)})`;
}

function printArray(code: ArrayCode, indent: number): string {
  if (code.items.length === 0) return "[]";
  if (code.items.every((item) => typeof item === "string" && /^-?\d/.test(item))) return fillArray(code.items, indent);
  const lines = code.items.map((item) => `${pad(indent + 2)}${print(item, indent + 2, indent + 2, 1)},\n`);
  return `[\n${lines.join("")}${pad(indent)}]`;
}

/** Numbers share lines. */
function fillArray(items: readonly Code[], indent: number): string {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    const next = line === "" ? `${String(item)},` : `${line} ${String(item)},`;
    if (line !== "" && indent + 2 + next.length > width) {
      lines.push(line);
      line = `${String(item)},`;
    } else line = next;
  }
  lines.push(line);
  return `[\n${lines.map((text) => `${pad(indent + 2)}${text}\n`).join("")}${pad(indent)}]`;
}

/** Whether prettier would lay the code out over several lines even where it fits. */
function breaks(code: Code): boolean {
  if (typeof code === "string") return false;
  if (code.kind === "call") return breaks(code.argument);
  if (code.kind === "object") {
    return code.entries.length > 0 && (!code.inline || code.entries.some(([, value]) => breaks(value)));
  }
  return code.items.some(breaks) || isTable(code);
}

/** Several objects of several keys, or several arrays of several items: prettier gives each a line. */
function isTable(code: ArrayCode): boolean {
  return (
    code.items.length > 1 &&
    (code.items.every((item) => typeof item !== "string" && item.kind === "object" && item.entries.length > 1) ||
      code.items.every((item) => typeof item !== "string" && item.kind === "array" && item.items.length > 1))
  );
}

function printFlat(code: Code): string {
  if (typeof code === "string") return code;
  if (code.kind === "call") return `${code.callee}(${printFlat(code.argument)})`;
  if (code.kind === "array") return `[${code.items.map(printFlat).join(", ")}]`;
  if (code.entries.length === 0) return "{}";
  return `{ ${code.entries.map(([name, value]) => flatProperty(name, value)).join(", ")} }`;
}

function flatProperty(name: string, value: Code): string {
  return isShorthand(name, value) ? name : `${name}: ${printFlat(value)}`;
}

/** A number as prettier writes it: lower-case exponent without a plus sign. */
function numberLiteral(value: number): string {
  return String(value).replace("e+", "e");
}

function pad(columns: number): string {
  return " ".repeat(columns);
}
