import type { CatalogModel } from "../resolve/catalog.ts";

/** What a model's JSDoc says: name, context and price. */
export function modelSummary(model: CatalogModel): readonly string[] {
  const { label, model_properties: properties, pricing } = model.descriptor;
  const facts: string[] = [];
  const context = properties.context_size;
  if (typeof context === "number") facts.push(`${groupDigits(context)} tokens of context`);
  if (pricing !== null) {
    const sides = [`${pricing.input} in`, ...(pricing.output === null ? [] : [`${pricing.output} out`])];
    facts.push(`${pricing.currency} ${sides.join(", ")} ${perUnit(pricing.unit)}`);
  }
  return [`${label.en_US}${facts.length > 0 ? `: ${facts.join("; ")}` : ""}.`];
}

function groupDigits(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

function perUnit(unit: string): string {
  return units[unit] ?? `times ${unit}`;
}

const units: Readonly<Record<string, string>> = {
  "1": "per token",
  "0.001": "per thousand tokens",
  "0.000001": "per million tokens",
};
