import { distance } from "fastest-levenshtein";
import type { CatalogModel, CatalogProvider } from "../resolve/catalog.ts";

/** The card that a new one is made from, and why it. */
export interface Nearest {
  readonly provider: CatalogProvider;
  readonly model: CatalogModel;
  readonly why: string;
}

/**
 * The card nearest to a new model: of the same provider and type the one with the most similar id, current ones before deprecated
 * ones; else of another provider, if it is the same model; else any of the type, the most similar first.
 */
export function nearestCard(
  providers: readonly CatalogProvider[],
  wanted: { readonly provider: string; readonly type: string; readonly id: string },
): Nearest | undefined {
  const all = providers.flatMap((provider) =>
    provider.models.filter(({ type }) => type === wanted.type).map((model) => ({ provider, model })),
  );
  const own = best(
    all.filter(({ provider }) => provider.id === wanted.provider),
    wanted.id,
  );
  const other = best(
    all.filter(({ provider }) => provider.id !== wanted.provider),
    wanted.id,
  );
  const isSame = other !== undefined && plain(other.model.id) === plain(wanted.id);
  if (own !== undefined && !(isSame && difference(own.model.id, wanted.id) > 0.6))
    return { ...own, why: `it has the most similar id among the ${wanted.type} models of ${wanted.provider}` };
  if (other === undefined) return undefined;
  const why = isSame
    ? `${other.provider.id} offers the same model`
    : `${wanted.provider} has no ${wanted.type} model, and its id is the most similar elsewhere`;
  return { ...other, why };
}

type Candidate = Pick<Nearest, "provider" | "model">;

function best(candidates: readonly Candidate[], id: string): Candidate | undefined {
  const score = ({ model }: Candidate) => difference(model.id, id) + (model.descriptor.deprecated ? 0.25 : 0);
  return candidates.toSorted((a, b) => score(a) - score(b))[0];
}

/** From 0, the same, to 1. What ids begin with says more about the family than what they end with. */
function difference(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)];
  const longest = Math.max(one.length, other.length, 1);
  let common = 0;
  while (common < longest && one[common] !== undefined && one[common] === other[common]) common += 1;
  return (distance(one, other) / longest) * 0.6 + (1 - common / longest) * 0.4;
}

function plain(id: string): string {
  return (id.split("/").at(-1) ?? id).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
