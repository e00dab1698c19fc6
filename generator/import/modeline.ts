import type { CardFacts } from "./facts/card.ts";

const schemaFiles: Readonly<Record<CardFacts["kind"], string>> = {
  provider: "provider-card.schema.json",
  model: "model-card.schema.json",
  position: "position.schema.json",
};

/** The comment that tells editors the schema of a card. `schemas` is a folder relative to the provider's folder, or a public address. */
export function modeline({ kind, file }: Pick<CardFacts, "kind" | "file">, schemas: string): string {
  const up = /^https?:/.test(schemas) ? "" : "../".repeat(file.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${schemas}/${schemaFiles[kind]}\n`;
}
