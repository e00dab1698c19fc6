import type { CatalogModel } from "../resolve/catalog.ts";
import { explanation } from "./explained.ts";
import { lineOf } from "./line-of.ts";
import type { DateFinding } from "./report.ts";

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
  const line = lineOf(source, ["pricing", "checked"]);
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
