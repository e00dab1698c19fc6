import type { Diagnostic } from "../diagnostic.ts";
import { nodeDisk } from "../read/disk.ts";
import type { Document } from "../read/document.ts";
import { findProviders, type FoundProviders, MissingFolderError } from "../read/find-providers.ts";
import { listProviderFiles } from "../read/list-provider-files.ts";
import { readProvider, readUnmatched } from "../read/read-provider.ts";
import { checkModelCard, checkPosition, checkProviderCard } from "../schema/check.ts";
import type { ProviderCardEntity } from "../schema/provider-card.ts";
import { type Note, type Notes, notesOf } from "./note.ts";
import type { FoundModel } from "./place-models.ts";

/** A plugin's provider as read and checked. */
export interface Plugin {
  /** The plugin's folder. */
  readonly folder: string;
  readonly card: ProviderCardEntity;
  readonly cardNotes: Notes;
  readonly models: readonly FoundModel[];
  readonly positions: readonly FoundPosition[];
  readonly notes: Note[];
}

/** A position file of a plugin: what it lists, by section. */
export interface FoundPosition {
  readonly section: string;
  readonly entries: readonly string[];
  readonly notes: Notes;
}

/** What was read, and the plugins that cannot be. */
export interface ReadPlugins {
  readonly plugins: readonly Plugin[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads plugin folders, or folders of them. `unmatched` takes the model cards too that no pattern of the provider card reaches.
 * @throws {MissingFolderError} if one of the folders does not exist
 */
export function readPlugins(folders: readonly string[], { unmatched }: { readonly unmatched: boolean }): ReadPlugins {
  const diagnostics: Diagnostic[] = [];
  const plugins = folders.flatMap((folder) => {
    const found = pluginsIn(folder);
    diagnostics.push(...found.diagnostics);
    return found.providers.flatMap((provider): readonly Plugin[] => {
      const files = listProviderFiles(provider);
      const read = readProvider(files);
      diagnostics.push(...read.diagnostics.filter(({ severity }) => severity === "error"));
      if (read.provider === undefined) return [];
      const skip = provider.directory === "" ? 0 : provider.directory.length + 1;
      const notes: Note[] = [];
      for (const diagnostic of read.diagnostics.filter(({ severity }) => severity !== "error"))
        if (!diagnostic.rule.startsWith("lint/glob")) noteSyntax(notes, diagnostic, skip);
      for (const [file, content] of files.contents)
        if (content.bytes?.includes(0x0d) === true && file.includes("/"))
          notesOf(notes, file)(
            "corrected",
            "yaml-crlf",
            [],
            "The file's line ends are those of Windows; ours are not.",
          );
      const extra = unmatched ? readUnmatched(files, read.provider).documents : [];
      if (!unmatched)
        for (const file of read.provider.unmatched)
          notesOf(notes, file.slice(skip))(
            "left-out",
            "model-yaml-not-matched-by-glob",
            [],
            "No pattern of the provider card reaches this file.",
          );

      const card = checkProviderCard(read.provider.card);
      diagnostics.push(...card.diagnostics);
      if (card.entity === undefined) return [];
      const documents = [...read.provider.models.map(({ document }) => document), ...extra];
      return [
        {
          folder: provider.directory === "" ? folder : `${folder}/${provider.directory}`,
          card: card.entity,
          cardNotes: notesOf(notes, read.provider.card.file.slice(skip)),
          models: documents.flatMap((document) => toModel(document, skip, notes, diagnostics)),
          positions: read.provider.positions.map(({ section, document }) => ({
            section,
            entries: checkPosition(document).entity ?? [],
            notes: notesOf(notes, document.file.slice(skip)),
          })),
          notes,
        },
      ];
    });
  });
  return { plugins, diagnostics };
}

function pluginsIn(folder: string): FoundProviders {
  try {
    return findProviders(folder, nodeDisk);
  } catch (error) {
    if (!(error instanceof MissingFolderError)) throw error;
    throw new MissingFolderError(folder, error.reason, "plugin folder");
  }
}

function toModel(document: Document, skip: number, notes: Note[], diagnostics: Diagnostic[]): readonly FoundModel[] {
  const { entity, diagnostics: problems } = checkModelCard(document);
  const file = document.file.slice(skip);
  if (entity === undefined) {
    diagnostics.push(...problems);
    return [];
  }
  const own = notesOf(notes, file);
  if (entity.model_type === "text2img")
    own("left-out", "model-type-unsupported", ["model_type"], "Models that make images are no part of the catalogue.");
  return [{ document, file, card: entity, notes: own }];
}

/** What the reader mends by itself: byte order marks, keys that occur twice. */
function noteSyntax(notes: Note[], { rule, file, path, message }: Diagnostic, skip: number): void {
  notes.push({ kind: "corrected", rule: rule.replace(/^lint\//, ""), file: file.slice(skip), path, message });
}
