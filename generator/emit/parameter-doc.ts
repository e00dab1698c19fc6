import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { textWidth, width } from "./code/layout.ts";
import { plainNumber } from "./plain-number.ts";

const indent = 2;
/** What a comment of one line has room for. */
const room = width - indent - "/** ".length - " */".length;

/**
 * What an editor shows of a parameter: its help, then range and default. Of a help text of several sentences those that fit on the
 * line, the first in any case: the whole of it is in the descriptor.
 */
export function parameterDoc(rule: ParameterRule): string {
  const facts = parameterFacts(rule);
  const [first = "", ...others] = sentences((rule.help?.en_US || rule.label.en_US).trim());
  let said = first;
  for (const sentence of others) {
    const more = `${said} ${sentence}`;
    if (textWidth(withFacts(more, facts)) > room) break;
    said = more;
  }
  return jsdoc(indent, [withFacts(said, facts)]);
}

/** At the end of a line, and where a full stop is followed by a capital, unless it ends an abbreviation. */
function sentences(text: string): readonly string[] {
  return text.split(
    /\s*\n\s*|(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|approx)\.)\s+(?=["'(`]?[A-Z\u00c0-\u00de\u0410-\u042f])|(?<=[。！？])/,
  );
}

function withFacts(said: string, facts: string): string {
  if (facts === "") return said;
  return /[.!?:。！？：]$/.test(said) ? `${said} ${facts}` : `${said}. ${facts}`;
}

/** What a parameter may be: `0 to 2, 2 decimals. Default: 0.7.` */
function parameterFacts(rule: ParameterRule): string {
  const preset = rule.default;
  const isShown = preset !== null && typeof preset !== "object";
  const said = [limitsText(rule), isShown ? `Default: ${defaultText(preset)}.` : ""];
  return said.filter((text) => text !== "").join(" ");
}

function limitsText({ type, min, max, precision }: ParameterRule): string {
  if (type !== "int" && type !== "float") return "";
  const range = type === "int" ? `integer ${rangeText(min, max)}`.trim() : rangeText(min, max);
  const places = type === "float" && precision ? `${precision} ${precision === 1 ? "decimal" : "decimals"}` : "";
  const text = [range, places].filter((part) => part !== "").join(", ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function rangeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${plainNumber(min)} to ${plainNumber(max)}`;
  if (min !== null) return `from ${plainNumber(min)}`;
  return max === null ? "" : `up to ${plainNumber(max)}`;
}

function defaultText(value: unknown): string {
  if (typeof value === "number") return plainNumber(value);
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
