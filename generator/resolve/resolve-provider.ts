import { modelTypes, type ModelDescriptor, type ModelType } from "../../runtime/core/descriptor.ts";
import { type Diagnostic, stopsGenerate } from "../diagnostic.ts";
import type { MatchedCard, ProviderSource, Section } from "../read/document.ts";
import { checkModelCard, checkPosition, checkProviderCard } from "../schema/check.ts";
import type { CatalogModel, CatalogProvider } from "./catalog.ts";
import { checkConstraints } from "./constraints.ts";
import { dropDuplicates } from "./duplicates.ts";
import { describePosition, positionMap, type PositionMap } from "./position.ts";
import { resolveDescriptor } from "./resolve-model.ts";
import { type KnownPricings, resolvePrices } from "./resolve-prices.ts";
import { resolveProviderDescriptor } from "./resolve-provider-card.ts";
import { ruleSets } from "./rule-sets.ts";

/** A provider on its own, before the catalogue gives it a slug. */
export type ResolvedProvider = Omit<CatalogProvider, "slug">;

/**
 * Checks and resolves one provider folder. Every card is checked, whatever the others hold; a provider with an error of the
 * `format/` kind is not resolved. `check` stands in for `checkModelCard`, so that a cache can wrap it.
 */
export function resolveProviderSource(
  source: ProviderSource,
  { check = checkModelCard }: { readonly check?: typeof checkModelCard } = {},
): {
  readonly provider?: ResolvedProvider;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const card = checkProviderCard(source.card);
  diagnostics.push(...card.diagnostics);
  const positions = source.positions.map((position) => {
    const checked = checkPosition(position.document);
    diagnostics.push(...checked.diagnostics);
    return { ...position, ids: checked.entity ?? [] };
  });
  const pricings: KnownPricings = new Map();
  const loaded: Omit<CatalogModel, "ruleSet">[] = [];
  for (const matched of source.models) {
    const checked = check(matched.document);
    diagnostics.push(...checked.diagnostics);
    if (checked.entity === undefined) continue;
    const descriptor = resolveDescriptor(checked.entity);
    if (!isCatalogued(descriptor)) diagnostics.push(uncatalogued(matched));
    else {
      const { entity } = checked;
      const { prices, diagnostics: priceProblems } = resolvePrices(matched.document, entity, pricings);
      diagnostics.push(...priceProblems);
      const constraints = entity.parameter_constraints ?? [];
      diagnostics.push(...checkConstraints(descriptor.parameter_rules, constraints, matched.document));
      loaded.push({
        id: descriptor.model,
        type: descriptor.model_type,
        file: matched.document.file,
        descriptor,
        replacedBy: entity.replaced_by ?? null,
        constraints,
        pricing: entity.pricing ?? null,
        prices,
        entity,
        source: matched.document,
      });
    }
  }
  const { kept, diagnostics: duplicates } = dropDuplicates(loaded);
  diagnostics.push(...duplicates);
  if (card.entity === undefined || diagnostics.some(stopsGenerate)) return { diagnostics };

  const maps = new Map<Section, PositionMap>();
  const rank = (model: { readonly type: ModelType; readonly id: string }): number => {
    const section = model.type.replaceAll("-", "_") as Section;
    let map = maps.get(section);
    if (map === undefined) {
      map = positionMap(positions.filter((position) => position.section === section).map(({ ids }) => ids));
      maps.set(section, map);
    }
    return map.get(model.id) ?? Number.POSITIVE_INFINITY;
  };
  const descriptor = resolveProviderDescriptor(card.entity, describePosition(positions));
  const models = kept
    .map((model) => ({ model, type: modelTypes.indexOf(model.type), rank: rank(model) }))
    .sort((a, b) => a.type - b.type || compareRanks(a.rank, b.rank) || compareCodeUnits(a.model.id, b.model.id))
    .map(({ model }) => model);
  const { sets, hashOf } = ruleSets(models);
  return {
    provider: {
      id: descriptor.provider,
      directory: source.directory === "" ? source.name : source.directory,
      descriptor,
      models: models.map((model) => ({ ...model, ruleSet: hashOf.get(model) ?? null })),
      ruleSets: sets,
      source: source.card,
    },
    diagnostics,
  };
}

function isCatalogued(
  descriptor: ModelDescriptor<string, ModelType | "text2img">,
): descriptor is ModelDescriptor<string, ModelType> {
  return descriptor.model_type !== "text2img";
}

function uncatalogued(matched: MatchedCard): Diagnostic {
  const { folder, file } = matched.document;
  return {
    rule: "lint/model-type-unsupported",
    severity: "warning",
    folder,
    file,
    path: ["model_type"],
    message: "`text2img` is not one of the six model types that are compiled; the card is left out.",
    hint: `The six are ${modelTypes.join(", ")}.`,
  };
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
