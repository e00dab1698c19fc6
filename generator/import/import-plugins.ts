import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ModelType } from "../../runtime/core/descriptor.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { readSpecs } from "../read/read.ts";
import { slugOf } from "../resolve/slug.ts";
import { checkModelCard } from "../schema/check.ts";
import { bringIn } from "./bring-in.ts";
import type { CardFacts } from "./facts/card.ts";
import { modelFacts } from "./facts/model-facts.ts";
import { positionFacts } from "./facts/position-facts.ts";
import { priceFacts } from "./facts/price-facts.ts";
import { providerFacts, sectionOf } from "./facts/provider-facts.ts";
import type { ImportedProvider } from "./imported-provider.ts";
import { mendUnits, peerOf, type PeerPrice, type PricedCard } from "./mend-units.ts";
import { notesOf } from "./note.ts";
import { type PlacedModel, placeModels } from "./place-models.ts";
import { type Plugin, readPlugins } from "./read-plugins.ts";
import { UsageError } from "../usage-error.ts";
import { refuseUnknownProviders } from "./wanted-providers.ts";

/** What to import, and into which folder. */
export interface ImportOptions {
  /** Dify plugin folders, or folders of them. */
  readonly plugins: readonly string[];
  /** The folder of provider folders that takes the cards. */
  readonly specs: string;
  /** Where the prices come from, for cards that are written: a URL. */
  readonly source?: string | undefined;
  /** When the prices were looked at: an ISO date. */
  readonly checked?: string | undefined;
  /** Only these providers, by id. Default: all. */
  readonly providers?: readonly string[] | undefined;
  /** Takes the model cards too that no pattern of their provider card reaches. */
  readonly unmatched?: boolean | undefined;
  /** Adds cards to provider folders too that no import wrote. */
  readonly addNew?: boolean | undefined;
  /** The folder of the JSON Schemas for editors, relative to a provider's folder. No modeline when left out. */
  readonly schemas?: string | undefined;
  /** Only tells what would be done. */
  readonly dryRun?: boolean | undefined;
}

/** What an import did, by provider, in order of folder. */
export interface ImportResult {
  readonly providers: readonly ImportedProvider[];
  /** Why cards or plugins could not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Imports the facts of Dify plugins as cards, mends what is surely wrong in them, and keeps what people edited since the last
 * import.
 * @throws {MissingFolderError} if a plugin folder does not exist
 * @throws {UsageError} if a wanted provider is missing, two plugins hold one provider, or the record of an earlier import is broken
 * @throws {OutputError} if the specs folder cannot be written
 */
export function importPlugins(options: ImportOptions): ImportResult {
  const { plugins, diagnostics } = readPlugins(options.plugins, { unmatched: options.unmatched ?? false });
  const ids = plugins.map(({ card }) => card.provider);
  refuseUnknownProviders(options.providers, ids, "among the plugins that can be read");
  const wanted = plugins.filter(({ card }) => options.providers?.includes(card.provider) ?? true);
  refuseTwins(wanted);
  const placed = wanted.map((plugin) => ({ plugin, models: placeModels(plugin.models) }));
  const all = placed.flatMap(({ plugin, models }) =>
    models.map((model) => ({ model, priced: toPriced(plugin, model, options) })),
  );
  const mended = mendUnits(
    all.map(({ priced }) => priced),
    () => peersIn(options.specs),
  );
  const facts = new Map(all.map(({ model }, index) => [model, mended[index] ?? {}]));

  const providers = placed.map(({ plugin, models }): ImportedProvider => {
    const folder = join(options.specs, slugOf(plugin.card.provider));
    const cards = toCards(plugin, models, (model) => ({
      kind: "model",
      file: model.target,
      facts: facts.get(model) ?? {},
    }));
    const files = bringIn(cards, {
      folder,
      source: "dify",
      schemas: options.schemas,
      addNew: options.addNew ?? false,
      dryRun: options.dryRun ?? false,
    });
    return { provider: plugin.card.provider, plugin: plugin.folder, folder, files, notes: plugin.notes };
  });
  return { providers, diagnostics };
}

/** Two plugins of one provider would take turns in its folder. */
function refuseTwins(plugins: readonly Plugin[]): void {
  for (const [index, { card, folder }] of plugins.entries()) {
    const twin = plugins.slice(0, index).find((other) => other.card.provider === card.provider);
    if (twin !== undefined)
      throw new UsageError(`${twin.folder} and ${folder} both hold the provider ${card.provider}: import one of them.`);
  }
}

function toPriced(plugin: Plugin, model: PlacedModel, { source, checked }: ImportOptions): PricedCard {
  const facts = modelFacts(model.card, model.type, { source, checked }, model.notes);
  return { provider: plugin.card.provider, type: model.type, facts, notes: model.notes };
}

/** The cards of a provider: its own, its models', and the order of each type. */
function toCards(
  plugin: Plugin,
  models: readonly PlacedModel[],
  toCard: (model: PlacedModel) => CardFacts,
): readonly CardFacts[] {
  const types = new Set(models.map(({ type }) => type));
  const positions = [...types].flatMap((type): readonly CardFacts[] => {
    const section = sectionOf(type);
    const order = positionOf(plugin, type, models);
    return order === undefined ? [] : [{ kind: "position", file: `models/${section}/_position.yaml`, facts: order }];
  });
  const ordered = new Set(
    [...types].filter((type) => positions.some(({ file }) => file.split("/")[1] === sectionOf(type))),
  );
  const card = providerFacts(plugin.card, { types, ordered }, plugin.cardNotes);
  const provider: CardFacts = { kind: "provider", file: `provider/${slugOf(plugin.card.provider)}.yaml`, facts: card };
  return [provider, ...models.map(toCard), ...positions];
}

function positionOf(plugin: Plugin, type: ModelType, models: readonly PlacedModel[]): readonly string[] | undefined {
  const files = plugin.positions.filter(({ section }) => section === sectionOf(type));
  const inline = plugin.card.position?.[sectionOf(type)] ?? [];
  const ids = models.filter((model) => model.type === type).map(({ card }) => card.model);
  const notes = files[0]?.notes ?? plugin.cardNotes;
  return positionFacts([...files.flatMap(({ entries }) => entries), ...inline], ids, notes);
}

/** Prices of the cards that are there already. */
function peersIn(specs: string): readonly PeerPrice[] {
  if (!existsSync(specs)) return [];
  return readSpecs([specs]).providers.flatMap(({ name, models }) =>
    models.flatMap(({ document }) => {
      const card = checkModelCard(document).entity;
      if (!card?.pricing || card.model_type === "text2img") return [];
      const pricing = priceFacts(card.pricing, { type: card.model_type, id: card.model }, {}, notesOf([], ""));
      return peerOf({ provider: name, facts: { model: card.model, pricing } });
    }),
  );
}
