import type { ModelType } from "../../runtime/core/descriptor.ts";
import { constraintText } from "../diff/constraint-text.ts";
import { priceRows } from "../diff/price-rows.ts";
import type { Locate } from "../read/document.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import type { ExplainedParameter, ExplainedPrices, Explanation } from "./explanation.ts";
import { type Origins, originsOf } from "./origins.ts";
import { hasAlias } from "./parameter-filter.ts";

/** What an explanation needs besides the model. */
export interface ExplainContext {
  readonly provider: string;
  readonly otherTypes: readonly ModelType[];
  readonly cwd: string;
  /** The read stage's. */
  readonly locate: Locate;
}

/** Explains a model: every value with the line of the card, the template or the default that it comes from. */
export function explainModel(
  model: CatalogModel,
  { provider, otherTypes, cwd, locate }: ExplainContext,
): Omit<Explanation, "request" | "cost"> {
  const { descriptor, entity, constraints } = model;
  const origins = originsOf(model, locate, cwd);
  const properties = Object.entries(descriptor.model_properties).filter(([, value]) => value !== undefined);
  return {
    provider,
    model: model.id,
    type: model.type,
    otherTypes,
    label: origins.key("label", descriptor.label.en_US),
    file: origins.file,
    deprecated: origins.key("deprecated", descriptor.deprecated),
    replacedBy: model.replacedBy === null ? null : origins.key("replaced_by", model.replacedBy),
    features: origins.key("features", descriptor.features ?? []),
    properties: properties.map(([name, value]) => ({ name, value, origin: origins.at(["model_properties", name]) })),
    parameters: descriptor.parameter_rules.map((_, index) => parameter(model, index, origins)),
    constraints: constraints.map((constraint, index) => ({
      text: constraintText(constraint),
      message: constraint.message ?? null,
      origin: origins.at(["parameter_constraints", index]),
    })),
    prices: prices(model, origins, entity.pricing?.source ?? null, entity.pricing?.checked ?? null),
  };
}

function parameter({ descriptor }: CatalogModel, index: number, origins: Origins): ExplainedParameter {
  const rule = descriptor.parameter_rules[index];
  const help = origins.rule(index, "help");
  return {
    name: rule?.name ?? "",
    alias: rule !== undefined && hasAlias(rule) ? rule.use_template : null,
    type: origins.rule(index, "type"),
    required: origins.rule(index, "required"),
    default: origins.rule(index, "default"),
    min: origins.rule(index, "min"),
    max: origins.rule(index, "max"),
    precision: origins.rule(index, "precision"),
    options: origins.rule(index, "options"),
    help: { value: help.value?.en_US ?? null, origin: help.origin },
  };
}

function prices(
  model: CatalogModel,
  origins: Origins,
  source: string | null,
  checked: string | null,
): ExplainedPrices | null {
  if (model.prices === null) return null;
  const rows = priceRows(model.prices).map((row) => ({ ...row, origin: origins.price(row) }));
  return { currency: model.prices.currency, rows, source, checked };
}
