import picocolors from "picocolors";
import { shown } from "../diff/change.ts";
import { cleanText } from "../report/clean-text.ts";
import type { ExplainedParameter, Explanation, Origin, Sourced } from "./explanation.ts";
import { printCost, printRequest } from "./print-outcomes.ts";

/** How to print an explanation. */
export interface PrintOptions {
  readonly color: boolean;
  /** Columns of the terminal; lines are cut there. Undefined for a pipe: nothing is cut. */
  readonly width: number | undefined;
}

/** What lines are made of: paints that do nothing without colour. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** An explanation for a terminal, on one screen: `:12` is line 12 of the card. */
export function printExplanation(explanation: Explanation, { color, width }: PrintOptions): string {
  const colors = picocolors.createColors(color);
  const sections = [
    identity(explanation, colors),
    parameters(explanation, colors),
    constraints(explanation, colors),
    prices(explanation, colors),
    explanation.request === null ? [] : printRequest(explanation.request, colors),
    explanation.cost === null ? [] : printCost(explanation.cost, colors),
  ];
  const lines = sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ["", ...section]));
  return lines.map((line) => `${cut(line, width)}\n`).join("");
}

function identity(explanation: Explanation, colors: Colors): readonly string[] {
  const { provider, model, type, label, file, features, properties, deprecated, replacedBy, otherTypes } = explanation;
  const row = (name: string, value: string, origin: Origin): string =>
    `  ${name.padEnd(26)} ${cleanText(value)} ${colors.dim(place(origin))}`;
  const old = deprecated.value
    ? [row("deprecated", replacedBy === null ? "yes" : `use ${replacedBy.value}`, deprecated.origin)]
    : [];
  return [
    `${colors.bold(cleanText(`${provider}/${model}`))}  ${type}  ${cleanText(label.value)}`,
    colors.dim(cleanText(file)),
    ...old,
    ...(otherTypes.length === 0 ? [] : [`  ${"also a model of type".padEnd(26)} ${otherTypes.join(", ")}`]),
    row("features", features.value.join(", ") || "none", features.origin),
    ...properties.map(({ name, value, origin }) => row(name, shown(value), origin)),
  ];
}

function parameters({ parameters: all }: Explanation, colors: Colors): readonly string[] {
  if (all.length === 0) return ["Takes no parameters."];
  const widest = Math.min(28, Math.max(...all.map(({ name }) => name.length)));
  return [
    colors.bold("Parameters"),
    ...all.flatMap((parameter) => {
      const name = cleanText(parameter.name).padEnd(widest);
      return [
        `  ${parameter.required.value ? colors.bold(name) : name}  ${cleanText(describe(parameter))}`,
        `  ${" ".repeat(widest)}  ${colors.dim(cleanText(whence(parameter)))}`,
      ];
    }),
  ];
}

/** `float, 0 to 2, 2 decimal places, default 1`. */
function describe({
  type,
  min,
  max,
  precision,
  options,
  required,
  default: initial,
  alias,
}: ExplainedParameter): string {
  const parts: string[] = [type.value];
  if (type.value === "int" || type.value === "float") parts.push(rangeText(min.value, max.value));
  if (type.value === "float" && precision.value !== null) parts.push(`${precision.value} decimal places`);
  if (type.value === "string" && options.value.length > 0) parts.push(`one of ${options.value.map(shown).join(", ")}`);
  if (required.value) parts.push("required");
  if (initial.value !== null) parts.push(`default ${shown(initial.value)}`);
  if (alias !== null) parts.push(`also named ${alias}`);
  return parts.filter((part) => part !== "").join(", ");
}

function rangeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `${min} to ${max}`;
  if (min !== null) return `${min} or more`;
  return max === null ? "" : `${max} or less`;
}

/** Which values come from where, as in `max :20, default :19; template temperature: type, min, precision`. */
function whence(parameter: ExplainedParameter): string {
  const keys = ["type", "required", "min", "max", "precision", "options", "default", "help"] as const;
  const origins = keys.map((key) => ({ key, sourced: parameter[key] as Sourced }));
  const written = origins.filter(({ sourced }) => sourced.origin.from === "card");
  const inherited = origins.filter(({ sourced }) => sourced.origin.from === "template");
  const [first] = inherited;
  const template = first?.sourced.origin.from === "template" ? first.sourced.origin.template : "";
  const parts = [
    written.map(({ key, sourced }) => `${key} ${place(sourced.origin)}`).join(", "),
    inherited.length === 0 ? "" : `template ${template}: ${inherited.map(({ key }) => key).join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join("; ") || "nothing but its name";
}

function constraints({ constraints: all }: Explanation, colors: Colors): readonly string[] {
  if (all.length === 0) return [];
  return [
    colors.bold("Constraints"),
    ...all.map(({ text, origin }) => `  ${cleanText(text)} ${colors.dim(place(origin))}`),
  ];
}

function prices({ prices: table }: Explanation, colors: Colors): readonly string[] {
  if (table === null) return ["The card says no price."];
  const { currency, rows, source, checked } = table;
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const digits = Math.max(...rows.map(({ amount }) => amount.length));
  const lines = rows.map((row) => {
    const money = row.currency === currency ? "" : ` ${row.currency}`;
    return `  ${cleanText(row.name).padEnd(widest)}  ${row.amount.padStart(digits)}${cleanText(money)} per ${row.per} ${colors.dim(place(row.origin))}`;
  });
  const read = [
    source === null ? "no source given" : `from ${source}`,
    checked === null ? "never checked" : `checked ${checked}`,
  ];
  return [
    `${colors.bold("Prices")} in ${cleanText(currency)}`,
    ...lines,
    colors.dim(cleanText(`  ${read.join(", ")}`)),
  ];
}

/** `:12` for a line of the card. */
function place(origin: Origin): string {
  if (origin.from === "card") return `:${origin.line}`;
  return origin.from === "template" ? `template ${origin.template}` : "(default)";
}

/** Colours take no room, so lines that have some are counted without them. */
function cut(line: string, width: number | undefined): string {
  // oxlint-disable-next-line no-control-regex -- colours begin with ESC
  const bare = line.replaceAll(/\u001b\[\d+m/g, "");
  if (width === undefined || bare.length <= width) return line.trimEnd();
  return `${bare.slice(0, Math.max(1, width - 1))}…`;
}
