import { hostileStrings } from "./hostile.ts";

/** Gives numbers between 0 and 1. */
export type Random = () => number;

/** Numbers between 0 and 1 that are the same for the same seed. */
export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** One of a list. */
export function pick<Item>(list: readonly Item[], next: Random): Item {
  return list[Math.floor(next() * list.length)] as Item;
}

/** A card with something wrong, in its lines or values: often one thing, sometimes three. */
export function mutateText(text: string, next: Random): string {
  let result = text;
  for (let count = next() < 0.7 ? 1 : 3; count > 0; count -= 1) result = pick(mutations, next)(result, next);
  return result;
}

/** The same, or a card whose bytes are spoilt: cut, overwritten, no UTF-8. */
export function mutateBytes(text: string, next: Random): Uint8Array {
  if (next() < 0.8) return Buffer.from(mutateText(text, next));
  const bytes = Buffer.from(next() < 0.5 ? text : mutateText(text, next));
  for (let count = Math.ceil(next() * 4); count > 0; count -= 1)
    if (bytes.length > 0) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
  return next() < 0.2 ? Buffer.concat([pick(beginnings, next), bytes]) : bytes;
}

/** Marks of encodings, and what is no text at all. */
const beginnings: readonly Buffer[] = [
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0x00]),
  Buffer.from([0xc0, 0x80]),
  Buffer.from("%YAML 1.2\n---\n"),
];

/** Ways to spoil a card: its length, its characters, its lines, its values. */
const mutations: readonly ((text: string, next: Random) => string)[] = [
  (text, next) => text.slice(0, Math.floor(next() * text.length)),
  (text, next) => {
    const at = Math.floor(next() * text.length);
    return (
      text.slice(0, at) + String.fromCharCode(Math.floor(next() * 0x250)) + text.slice(at + Math.floor(next() * 4))
    );
  },
  (text, next) => onLines(text, next, () => []),
  (text, next) => onLines(text, next, (line) => [line, line]),
  (text, next) => onLines(text, next, (line) => [` ${line}`]),
  (text, next) => onLines(text, next, (line) => [line.replace(/^ /, "")]),
  (text, next) => onLines(text, next, (line) => [line.replace(/: .*$/, `: ${pick(values, next)}`)]),
  (text, next) => onLines(text, next, (line) => [line.replace(/- .*$/, `- ${pick(values, next)}`)]),
  (text, next) => onLines(text, next, (line) => [line.replace(/: .*$/, `: ${JSON.stringify(pick(hostile, next))}`)]),
  (text, next) => onLines(text, next, (line) => [line.replace(/\d+/, String(Math.floor(next() * 1e6)))]),
  (text, next) =>
    onLines(text, next, (line) => [line, `${/^ */.exec(line)?.[0] ?? ""}${pick(keys, next)}: ${pick(values, next)}`]),
];

// Printed changes are searched for "undefined".
const hostile = hostileStrings.filter((text) => !text.includes("undefined"));
const values = [
  "null",
  "~",
  "[]",
  "{}",
  "1e400",
  "-1",
  "0",
  ".nan",
  ".inf",
  "yes",
  "2024-05-13",
  "!!binary aGk=",
  "*x",
  "&x y",
  "'",
  '""',
  "1.5",
  "true",
  "12345678901234567890",
  '"0.000001"',
  "low",
  "float",
];
const keys = [
  "required",
  "max",
  "min",
  "default",
  "type",
  "options",
  "precision",
  "use_template",
  "deprecated",
  "replaced_by",
  "input",
  "unit",
  "features",
  "tiers",
  "<<",
  "? ",
  "__proto__",
];

function onLines(text: string, next: Random, change: (line: string) => readonly string[]): string {
  const lines = text.split("\n");
  const at = Math.floor(next() * lines.length);
  lines.splice(at, 1, ...change(lines[at] ?? ""));
  return lines.join("\n");
}
