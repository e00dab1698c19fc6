import { loadStages } from "./compile/load-stages.ts";
import { loadCatalogue } from "./import/catalogues/load-catalogue.ts";
import type { CatalogueName } from "./import/catalogues/catalogue.ts";
import type { ImportCatalogueOptions } from "./import/import-catalogue.ts";
import type { ImportedProvider } from "./import/imported-provider.ts";
import type { ImportOptions, ImportResult } from "./import/import-plugins.ts";

export { type CatalogueName, catalogueNames } from "./import/catalogues/catalogue.ts";
export type { FileOutcome } from "./import/bring-in.ts";
export type { ImportedProvider } from "./import/imported-provider.ts";
export type { ImportOptions, ImportResult } from "./import/import-plugins.ts";
export type { Conflict } from "./import/merge/merge-card.ts";
export type { Note } from "./import/note.ts";

/** What to take from a catalogue, and into which cards. */
export interface CatalogueOptions extends Omit<ImportCatalogueOptions, "catalogue"> {
  readonly from: CatalogueName;
  /** Where the catalogue's package is looked for first. Default: the current folder. */
  readonly cwd?: string | undefined;
}

/**
 * Imports the facts of Dify plugins as cards: ids, features, parameters, prices, order and credential forms, without their help
 * texts and icons. Mends what is surely wrong, and keeps what people edited since the last import: a value that the plugin changed
 * too is a conflict, and stays as the person has it. Throws a `MissingFolderError` for a plugin folder that is not there, an
 * `OutputError` when the specs folder cannot be written.
 */
export async function importPlugins(options: ImportOptions): Promise<ImportResult> {
  const stages = await loadStages();
  return stages.importPlugins(options);
}

/**
 * Fills what cards lack from an independent catalogue that has exactly their ids: prices, context and deprecation. Nothing is
 * downloaded. Throws a `UsageError` when the catalogue's package is not installed, a `MissingFolderError` for a specs folder that is
 * not there, an `OutputError` when it cannot be written.
 */
export async function importCatalogue({
  from,
  cwd,
  ...options
}: CatalogueOptions): Promise<readonly ImportedProvider[]> {
  const [stages, catalogue] = await Promise.all([
    loadStages(),
    loadCatalogue(from, { cwd: cwd ?? process.cwd(), now: new Date() }),
  ]);
  return stages.importCatalogue({ ...options, catalogue });
}
