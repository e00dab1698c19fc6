import type { Path } from "../diagnostic.ts";
import { sections, type Section } from "./document.ts";

/** One text of a provider card's `models` table, with its place. */
export interface TableText {
  readonly section: Section;
  readonly text: string;
  readonly path: Path;
}

/**
 * The patterns and position paths of a provider card's `models` table, in the order the reference reads them. Takes what has the
 * right shape and passes over the rest, which the schema stage reports.
 */
export function readModelsTable(card: unknown): {
  readonly patterns: readonly TableText[];
  readonly positions: readonly TableText[];
} {
  const models = field(card, "models");
  const patterns = sections.flatMap((section): TableText[] => {
    const predefined = field(field(models, section), "predefined");
    if (!Array.isArray(predefined)) return [];
    const texts = predefined.map((text: unknown, index) => ({
      section,
      text,
      path: ["models", section, "predefined", index],
    }));
    return texts.filter(isText);
  });
  const positions = sections.map((section) => ({
    section,
    text: field(field(models, section), "position"),
    path: ["models", section, "position"],
  }));
  return { patterns, positions: positions.filter(isText) };
}

/** A field of what may be a mapping. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
    return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function isText<Row extends { readonly text: unknown }>(row: Row): row is Row & { readonly text: string } {
  return typeof row.text === "string";
}
