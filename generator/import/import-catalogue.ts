import { join } from "node:path";
import { nodeDisk } from "../read/disk.ts";
import type { Document } from "../read/document.ts";
import { findProviders } from "../read/find-providers.ts";
import { listProviderFiles } from "../read/list-provider-files.ts";
import { readFile } from "../read/read-file.ts";
import { readProvider } from "../read/read-provider.ts";
import { checkModelCard, checkProviderCard } from "../schema/check.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";
import { bringIn } from "./bring-in.ts";
import { type Catalogue, type CatalogueModel } from "./catalogues/catalogue.ts";
import { catalogueFacts, newCardFacts } from "./catalogues/catalogue-facts.ts";
import { matchModel, modelsOf } from "./catalogues/match-model.ts";
import type { CardFacts } from "./facts/card.ts";
import type { ImportedProvider } from "./imported-provider.ts";
import { type Note, notesOf } from "./note.ts";
import { fileNames } from "./place-models.ts";
import { refuseUnknownProviders } from "./wanted-providers.ts";

/** What to take from a catalogue, and into which cards. */
export interface ImportCatalogueOptions {
  readonly catalogue: Catalogue;
  /** The folder of provider folders. */
  readonly specs: string;
  /** Only these providers. Default: all. */
  readonly providers?: readonly string[] | undefined;
  /** An ISO date for `checked`; default: the catalogue's date. */
  readonly checked?: string | undefined;
  /** For `source`; default: the provider's pricing page, where the catalogue knows it. */
  readonly source?: string | undefined;
  /** Makes cards for models that the catalogue has and the provider's folder has not. */
  readonly addNew?: boolean | undefined;
  /** Takes the catalogue's values over those that other imports wrote and nobody edited since. */
  readonly replace?: boolean | undefined;
  readonly schemas?: string | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Fills what cards lack (cache, tier and audio prices, context, deprecation) from a catalogue that has exactly their ids. A card's
 * own value stays where it differs: `typecard audit` is there for that. Values of an earlier import that nobody edited follow the
 * catalogue.
 * @throws {UsageError} if a wanted provider is missing
 */
export function importCatalogue(options: ImportCatalogueOptions): readonly ImportedProvider[] {
  const { catalogue, specs, replace = false } = options;
  const providers = findProviders(specs, nodeDisk).providers.flatMap((found) => {
    const paths = listProviderFiles(found, nodeDisk);
    // The provider card says whether the others are worth reading.
    const own = readFile(paths, found.card).document;
    const id = own && checkProviderCard(own).entity?.provider;
    return id === undefined ? [] : [{ id, paths }];
  });
  refuseUnknownProviders(
    options.providers,
    providers.map(({ id }) => id),
    `in ${specs}`,
  );
  return providers.flatMap(({ id, paths }): readonly ImportedProvider[] => {
    if (options.providers?.includes(id) === false) return [];
    const known = modelsOf(catalogue, id);
    const { provider } = known.length === 0 ? {} : readProvider(paths);
    if (provider === undefined) return [];
    const notes: Note[] = [];
    const folder = join(specs, provider.directory);
    const origin = { source: options.source, checked: options.checked ?? catalogue.date };
    const skip = provider.directory === "" ? 0 : provider.directory.length + 1;
    const cards = provider.models.flatMap(({ document }) => read(document, skip));
    const filled = cards.flatMap(({ file, card }): readonly CardFacts[] => {
      const match = matchModel(known, card.model);
      if (match?.sureness !== "exact") return [];
      return [
        { kind: "model", file, facts: catalogueFacts(card, match.model, { ...origin, replace }, notesOf(notes, file)) },
      ];
    });
    const added =
      options.addNew === true
        ? newCards(
            cards.map(({ card }) => card),
            known,
            origin,
          )
        : [];
    const files = bringIn([...filled, ...added], {
      folder,
      source: catalogue.name,
      schemas: options.schemas,
      addNew: true,
      fill: true,
      replace,
      dryRun: options.dryRun ?? false,
    });
    const touched = files.filter(({ status, conflicts }) => status !== "unchanged" || conflicts.length > 0);
    if (touched.length + notes.length === 0) return [];
    return [{ provider: id, plugin: folder, folder, files: touched, notes }];
  });
}

interface FoundCard {
  readonly file: string;
  readonly card: ModelCardEntity;
}

function read(document: Document, skip: number): readonly FoundCard[] {
  const card = checkModelCard(document).entity;
  return card === undefined ? [] : [{ file: document.file.slice(skip), card }];
}

function newCards(
  cards: readonly ModelCardEntity[],
  known: readonly CatalogueModel[],
  origin: { source: string | undefined; checked: string | undefined },
): readonly CardFacts[] {
  const missing = known.filter(
    ({ id, aliases }) => !cards.some(({ model }) => model === id || aliases.includes(model)),
  );
  const names = fileNames(missing.map(({ id }) => id));
  return missing.map((model) => {
    const { section, facts } = newCardFacts(model, origin);
    return { kind: "model", file: `models/${section}/${names.get(model.id) ?? model.id}.yaml`, facts };
  });
}
