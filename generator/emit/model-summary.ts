import type { CatalogModel } from "../resolve/catalog.ts";
import { plainNumber } from "./plain-number.ts";

/** What a model's JSDoc says: its name where the id does not, context and price. */
export function modelSummary(model: CatalogModel): string {
  const { label, model_properties: properties, pricing } = model.descriptor;
  const facts: string[] = [];
  const context = properties.context_size;
  if (typeof context === "number") facts.push(`Context ${groupDigits(context)}`);
  if (pricing !== null) {
    const sides = [`${plainNumber(pricing.input)} in`];
    if (pricing.output !== null) sides.push(`${plainNumber(pricing.output)} out`);
    facts.push(`${pricing.currency} ${sides.join(", ")} ${perUnit(pricing.unit)}`);
  }
  const name = label.en_US;
  if (facts.length === 0) return `${name}.`;
  return `${spoken(name) === spoken(model.id) ? "" : `${name}. `}${facts.join("; ")}.`;
}

/** Letters and digits alone: `GPT 4o` says no more than `gpt-4o`. */
function spoken(name: string): string {
  return name.toLowerCase().replaceAll(/[\s._:/-]/g, "");
}

function groupDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

function perUnit(unit: string): string {
  return units[unit] ?? `times ${plainNumber(unit)}`;
}

const units: Readonly<Record<string, string>> = {
  "1": "per token",
  "0.001": "per 1K tokens",
  "0.000001": "per 1M tokens",
};
