import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import { propertyName, stringLiteral } from "./code/escape.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { unionLine } from "./code/union.ts";

/** The member of a parameter interface that a rule makes, with what an editor shows of it. */
export function parameterMember(rule: ParameterRule): string {
  const mandatory = rule.required && rule.default === null;
  const head = `${propertyName(rule.name)}${mandatory ? "" : "?"}:`;
  const types = valueType(rule);
  return parameterDoc(rule) + unionLine(2, head, mandatory ? types : [...types, "undefined"]);
}

/** The members of a parameter's type, without `undefined`. */
export function valueType(rule: ParameterRule): readonly string[] {
  switch (rule.type) {
    case "int":
    case "float":
      return ["number"];
    case "boolean":
      return ["boolean"];
    case "text":
      return ["string"];
    case "string":
      return rule.options.length === 0 ? ["string"] : [...new Set(rule.options)].map(stringLiteral);
  }
}

/** The type of one value. */
export function literalType(value: string | number | boolean): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}

function parameterDoc(rule: ParameterRule): string {
  const facts = parameterFacts(rule);
  const said = (rule.help?.en_US || rule.label.en_US).trim();
  if (facts === "") return jsdoc(2, [said]);
  return jsdoc(2, [/[.!?。！？]$/.test(said) ? `${said} ${facts}` : `${said}. ${facts}`]);
}

/** What a parameter may be, in a sentence: `0 to 2, at most 2 decimal places. Default: 0.7.` */
export function parameterFacts(rule: ParameterRule): string {
  const facts: string[] = [];
  if (rule.type === "int" || rule.type === "float") {
    const range = rangeText(rule.min, rule.max);
    const kind = rule.type === "int" ? "Whole number" : "Number";
    facts.push(range === "" ? kind : `${kind} ${range}`);
    if (rule.type === "float" && rule.precision !== null && rule.precision > 0) {
      facts.push(rule.precision === 1 ? "1 decimal place" : `${rule.precision} decimal places`);
    }
  }
  const sentences = facts.length > 0 ? [`${facts.join(", ")}.`] : [];
  if (rule.default !== null && typeof rule.default !== "object")
    sentences.push(`Default: ${defaultText(rule.default)}.`);
  return sentences.join(" ");
}

function defaultText(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
    : String(value);
}

function rangeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${min} to ${max}`;
  if (min !== null) return `from ${min}`;
  return max === null ? "" : `up to ${max}`;
}
