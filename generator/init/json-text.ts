/**
 * Adds members to an object of a JSON text, at its end, in the text's own indentation. Comments, order and formatting stay. A member
 * that is there already stays as it is. Undefined when the text is not JSON with an object at `path`.
 */
export function addMembers(
  text: string,
  path: readonly string[],
  members: Readonly<Record<string, unknown>>,
): string | undefined {
  const found = findObject(text, path);
  if (found === undefined) return undefined;
  const added = Object.entries(members).filter(([key]) => !found.keys.includes(key));
  if (added.length === 0) return text;
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const inner = unit.repeat(path.length + 1);
  const printed = added.map(([key, value]) => `${inner}${JSON.stringify(key)}: ${print(value, unit, inner)}`);
  const before = text.slice(0, found.insertAt);
  const closing = found.keys.length === 0 ? `\n${unit.repeat(path.length)}` : "";
  const rest = found.keys.length === 0 ? text.slice(found.end) : text.slice(found.insertAt);
  return `${before}${found.keys.length === 0 || found.hasComma ? "" : ","}\n${printed.join(",\n")}${found.hasComma ? "," : ""}${closing}${rest}`;
}

interface FoundObject {
  readonly keys: readonly string[];
  /** Behind the last member, its comma included; behind the brace of an empty object. */
  readonly insertAt: number;
  /** Of the closing brace. */
  readonly end: number;
  /** Whether the last member is followed by a comma. */
  readonly hasComma: boolean;
}

function print(value: unknown, unit: string, indent: string): string {
  return JSON.stringify(value, null, unit).replaceAll("\n", `\n${indent}`);
}

type Token = { readonly text: string; readonly start: number; readonly end: number };

/** Strings, braces and brackets, commas and colons, and what else is no white space or comment. */
function tokens(text: string): readonly Token[] {
  const pattern = /"(?:\\.|[^"\\])*"|[{}[\],:]|\/\/[^\n]*|\/\*[^]*?\*\/|[^\s{}[\],:"/]+/g;
  return [...text.matchAll(pattern)]
    .filter(([match]) => !match.startsWith("//") && !match.startsWith("/*"))
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}

function findObject(text: string, path: readonly string[]): FoundObject | undefined {
  const list = tokens(text);
  let at = 0;
  for (const name of path) {
    const index = memberIndex(list, at, name);
    if (index === undefined) return undefined;
    at = index;
  }
  const brace = list[at];
  const members = brace?.text === "{" ? membersOf(list, at) : undefined;
  if (brace === undefined || members === undefined) return undefined;
  const last = members.end - 1;
  const hasComma = members.keys.length > 0 && list[last]?.text === ",";
  const insertAt = members.keys.length === 0 ? brace.end : (list[last]?.end ?? brace.end);
  return { keys: members.keys.map(({ key }) => key), insertAt, end: list[members.end]?.start ?? text.length, hasComma };
}

function memberIndex(list: readonly Token[], at: number, name: string): number | undefined {
  return list[at]?.text === "{" ? membersOf(list, at)?.keys.find(({ key }) => key === name)?.value : undefined;
}

/** The members of the object that opens at a token, and the token that closes it. */
function membersOf(
  list: readonly Token[],
  open: number,
): { keys: { key: string; value: number }[]; end: number } | undefined {
  const keys: { key: string; value: number }[] = [];
  let depth = 0;
  for (let index = open; index < list.length; index += 1) {
    const { text } = list[index] ?? { text: "" };
    if (text === "{" || text === "[") depth += 1;
    else if (text === "}" || text === "]") {
      depth -= 1;
      if (depth === 0) return { keys, end: index };
    } else if (depth === 1 && text.startsWith('"') && list[index + 1]?.text === ":") {
      try {
        keys.push({ key: String(JSON.parse(text)), value: index + 2 });
      } catch {
        return undefined;
      }
    }
  }
  return undefined;
}
