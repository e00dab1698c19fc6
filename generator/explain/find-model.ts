import type { ResolvedUnit } from "../compile/resolve-units.ts";
import { stopsGenerate } from "../diagnostic.ts";
import { UsageError } from "../usage-error.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import type { ResolvedProvider } from "../resolve/resolve-provider.ts";
import { didYouMean } from "../schema/did-you-mean.ts";

/** A model by its provider; more than one where the provider has its id under several types. No provider: cards have errors. */
export interface FoundModels {
  readonly provider: string | undefined;
  readonly models: readonly CatalogModel[];
}

/**
 * Finds what `<provider>/<model>` names, or a model's id alone. Throws a `UsageError` that says what was most likely meant. Where the provider
 * may be one that has errors, no provider is found.
 */
export function findModel(reference: string, units: readonly ResolvedUnit[]): FoundModels {
  const providers = units.flatMap((unit) => unit.providers);
  const owner = providers.find(({ id, models }) => models.some((model) => `${id}/${model.id}` === reference));
  if (owner !== undefined) return found(owner, reference.slice(owner.id.length + 1));
  const owners = providers.filter(({ models }) => models.some(({ id }) => id === reference));
  const [first] = owners;
  if (first !== undefined && owners.length === 1) return found(first, reference);
  if (first !== undefined) {
    const names = owners.map(({ id }) => `${id}/${reference}`);
    throw new UsageError(`${owners.length} providers have a model \`${reference}\`. Say which: ${listed(names)}.`);
  }
  const slash = reference.indexOf("/");
  const named = slash < 0 ? "" : reference.slice(0, slash);
  const broken = units.filter(({ diagnostics }) => diagnostics.some(stopsGenerate));
  if (broken.some(({ unit }) => slash < 0 || unit?.directory === named || unit?.directory === ""))
    return { provider: undefined, models: [] };
  throw new UsageError(`${missing(reference, named, providers)}`);
}

function found(provider: ResolvedProvider, id: string): FoundModels {
  return { provider: provider.id, models: provider.models.filter((model) => model.id === id) };
}

function missing(reference: string, named: string, providers: readonly ResolvedProvider[]): string {
  const provider = providers.find(({ id }) => id === named);
  if (provider !== undefined) {
    const id = reference.slice(named.length + 1);
    const ids = provider.models.map((model) => model.id);
    const meant = didYouMean(id, ids) ?? ids.find((other) => other.includes(id) && id !== "");
    const hint =
      meant === undefined ? `See \`typecard list --provider ${named}\`.` : `Did you mean \`${named}/${meant}\`?`;
    return `The provider \`${named}\` has no model \`${id}\`. ${hint}`;
  }
  const all = providers.flatMap(({ id, models }) => models.map((model) => `${id}/${model.id}`));
  const meant =
    didYouMean(reference, all) ??
    all.find(
      (name) =>
        named === "" &&
        name.endsWith(
          `/${
            didYouMean(
              reference,
              providers.flatMap(({ models }) => models.map(({ id }) => id)),
            ) ?? ""
          }`,
        ),
    ) ??
    didYouMean(
      named,
      providers.map(({ id }) => id),
    );
  const hint = meant === undefined ? "See `typecard list` for all models." : `Did you mean \`${meant}\`?`;
  return named === "" || providers.length === 0
    ? `There is no model \`${reference}\`; a model is named as in openai/gpt-4o. ${hint}`
    : `There is no provider \`${named}\`. ${hint}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `${shown} or one of ${names.length - 8} more` : shown;
}
