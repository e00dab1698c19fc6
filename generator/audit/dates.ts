import { locate } from "../read/locate.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import { explanation } from "./explained.ts";

/** A price whose date is missing or too old. */
export interface DateFinding {
  readonly status: "missing" | "old";
  readonly provider: string;
  readonly model: string;
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly checked: string | null;
  /** Days since then. */
  readonly age: number | null;
}

/** What is wrong with the `checked` date of a card; undefined when nothing is, or a comment says why, or the model is deprecated. */
export function dateFinding(
  provider: string,
  { id, pricing, source, descriptor }: CatalogModel,
  { maxAge, now }: { readonly maxAge: number; readonly now: Date },
): DateFinding | undefined {
  // Nobody updates the prices of a model that is gone.
  if (pricing === null || descriptor.deprecated) return undefined;
  const checked = pricing.checked ?? null;
  const age = checked === null ? null : Math.floor((now.getTime() - Date.parse(checked)) / 86_400_000);
  if (age !== null && age <= maxAge) return undefined;
  if (explanation(source, ["pricing", "checked"], "checked") !== undefined) return undefined;
  const line = locate(source, ["pricing", "checked"], "key").start.line;
  return {
    status: checked === null ? "missing" : "old",
    provider,
    model: id,
    folder: source.folder,
    file: source.file,
    line,
    checked,
    age,
  };
}
