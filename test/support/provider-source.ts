import type { Document, ProviderSource } from "../../generator/read/document.ts";

/** A provider folder as if read, from cards that are data already. */
export function providerSource(card: unknown, models: readonly unknown[]): ProviderSource {
  return {
    folder: "specs",
    directory: "provider",
    name: "provider",
    card: document("provider/provider/provider.yaml", card),
    models: models.map((data, index) => ({
      section: "llm",
      document: document(`provider/models/llm/${String(index).padStart(3, "0")}.yaml`, data),
    })),
    positions: [],
    unmatched: [],
  };
}

function document(file: string, data: unknown): Document {
  return { folder: "specs", file, text: "", data, wholeFloats: new Set() };
}
