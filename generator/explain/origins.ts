import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { Path } from "../diagnostic.ts";
import type { PriceRow } from "../diff/price-rows.ts";
import type { Document, Locate } from "../read/document.ts";
import { displayPath } from "../report/display-path.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import { ruleTemplate } from "../resolve/rule-template.ts";
import type { PricingEntity } from "../schema/model-card.ts";
import type { Origin, Sourced } from "./explanation.ts";

/** Finds where the values of one card come from. */
export interface Origins {
  /** The card, as a person in the working directory would write it. */
  readonly file: string;
  /** Where a path of the card stands, or its nearest ancestor. */
  at(path: Path): Origin;
  /** A value that the card gives under a key, or that is the default for it. */
  key<Value>(key: keyof CatalogModel["entity"], value: Value): Sourced<Value>;
  /** A value of a parameter rule: the card's, its template's, or a default. */
  rule<Key extends keyof ParameterRule>(index: number, key: Key): Sourced<ParameterRule[Key]>;
  price(row: PriceRow): Origin;
}

/** Finds origins in a model's card; `locate` is the read stage's. */
export function originsOf(model: CatalogModel, locate: Locate, cwd: string): Origins {
  const { entity, descriptor, source } = model;
  const file = displayPath(source, cwd);
  const at = (path: Path): Origin => placeOf(source, path, file, locate);
  return {
    file,
    at,
    key: (key, value) => ({
      value,
      origin: entity[key] === undefined ? { from: "default" } : at([key]),
    }),
    rule(index, key) {
      const value = (descriptor.parameter_rules[index] as ParameterRule)[key];
      const written = entity.parameter_rules?.[index];
      if (written?.[key] !== undefined) return { value, origin: at(["parameter_rules", index, key]) };
      const template = ruleTemplate(written?.use_template)?.template;
      const inherited: Partial<Record<keyof ParameterRule, unknown>> = template ?? {};
      if (template !== undefined && inherited[key] !== undefined)
        return { value, origin: { from: "template", template: template.use_template } };
      return { value, origin: { from: "default" } };
    },
    price: (row) => at(["pricing", ...(entity.pricing ? pricePath(entity.pricing, row) : [])]),
  };
}

function placeOf(source: Document, path: Path, file: string, locate: Locate): Origin {
  const { line, column } = locate(source, path).start;
  return { from: "card", file, line, column };
}

/** Where in `pricing` a price stands. What is not written there, such as the price that a multiplier gives, leads to what gives it. */
function pricePath(pricing: PricingEntity, { key, conditions }: PriceRow): Path {
  const { until, service, window, above } = conditions;
  const path: (string | number)[] = [];
  let list: Pick<PricingEntity, "service_tiers" | "windows" | "tiers"> = pricing;
  if (until !== undefined) {
    const index = (pricing.previous ?? []).findIndex((former) => former.until === until);
    path.push("previous", index);
    list = pricing.previous?.[index] ?? {};
  }
  if (service !== undefined) {
    path.push("service_tiers", service);
    list = list.service_tiers?.[service] ?? {};
    if ("multiplier" in list && list.multiplier !== undefined) return [...path, "multiplier"];
  }
  if (window !== undefined) {
    const index = (list.windows ?? []).findIndex(({ from, to }) => `${from}-${to}` === window);
    path.push("windows", index);
    if (list.windows?.[index]?.multiplier !== undefined) return [...path, "multiplier"];
  } else if (above !== undefined)
    path.push(
      "tiers",
      (list.tiers ?? []).findIndex((tier) => tier.above === above),
    );
  return [...path, key];
}
