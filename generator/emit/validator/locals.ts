import { camelCase } from "../code/identifier.ts";
import { shortHash } from "../../resolve/short-hash.ts";
import { propertyName, stringLiteral } from "../code/escape.ts";
import { textWidth, width } from "../code/layout.ts";
import { isInherited } from "./property.ts";

/** The local constants of a generated function, by the parameter they hold. */
export type Locals = ReadonlyMap<string, string>;

/** Names that generated functions use for something else. */
const taken = ["value", "issues", "message", "own", "oneOf", "undefined"];

/** A local for each parameter: its own name where that can be one. */
export function localsOf(parameters: Iterable<string>): Locals {
  const used = new Set(taken);
  const locals = new Map<string, string>();
  for (const parameter of parameters) {
    if (locals.has(parameter)) continue;
    let local = isPlainName(parameter) ? parameter : camelCase(parameter, "parameter");
    if (local.length > 40) local = `${local.slice(0, 24)}_${shortHash(parameter)}`;
    while (used.has(local)) local += "_";
    used.add(local);
    locals.set(parameter, local);
  }
  return locals;
}

/** Reads parameters off an object into their locals. */
export function readLocals(locals: Locals, from: string): string {
  const inherited = [...locals].filter(([parameter]) => isInherited(parameter));
  const entries = [...locals]
    .filter(([parameter]) => !isInherited(parameter))
    .map(([parameter, local]) => (parameter === local ? local : `${propertyName(parameter)}: ${local}`));
  return (
    destructured(entries, from) +
    inherited.map(([name, local]) => `  const ${local} = own(${from}, ${stringLiteral(name)});\n`).join("")
  );
}

function destructured(entries: readonly string[], from: string): string {
  if (entries.length === 0) return "";
  const pattern = `  const { ${entries.join(", ")} } =`;
  const flat = `${pattern} ${from};`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  // Prettier moves the right side down, unless one of several properties gets another name.
  const renamed = entries.length > 2 && entries.some((entry) => entry.includes(": "));
  if (!renamed && textWidth(pattern) <= width) return `${pattern}\n    ${from};\n`;
  return `  const {\n${entries.map((entry) => `    ${foldedEntry(entry)},\n`).join("")}  } = ${from};\n`;
}

/** A long parameter's local stands below it. */
function foldedEntry(entry: string): string {
  return textWidth(entry) + 5 <= width ? entry : entry.replace(/: (?=[\w$]+$)/, ":\n      ");
}

/** An identifier that is no reserved word: `camelCase` puts a `_` behind those. */
function isPlainName(parameter: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(parameter) && camelCase(parameter) !== `${parameter}_`;
}
