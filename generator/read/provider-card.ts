import type { Diagnostic } from "../diagnostic.ts";
import { readContent } from "./content.ts";
import { decodeText } from "./decode.ts";
import { isAbsent, reasonOf, type Disk } from "./disk.ts";
import { field } from "./models-table.ts";
import { parseDocument } from "./parse.ts";
import { isYaml, join, placeOf, rootOf, type ProviderRoot } from "./paths.ts";
import { fileError, isFormat } from "./problem.ts";

/** What says that a folder is a provider's: its card, or the reason why there is none. */
export interface FoundCard {
  /** Relative to the provider folder. */
  readonly card?: string | undefined;
  readonly manifest?: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the provider card of a folder: the one that `plugins.models` of its `manifest.yaml` names, else the only YAML file in
 * `provider/`. `undefined` if the folder has neither, so that it is not a provider's.
 */
export function findCard(root: ProviderRoot, disk: Disk): FoundCard | undefined {
  const listed = listCards(root, disk);
  if (!Array.isArray(listed)) return { diagnostics: [listed] };
  const { manifest, named, diagnostics } = readManifest(root, disk);

  const cards = named.length > 0 ? named : listed;
  const [card] = cards;
  if (card === undefined) return diagnostics.length > 0 ? { manifest, diagnostics } : undefined;

  const problem = checkCards(cards, root);
  return problem === undefined ? { card, manifest, diagnostics } : { manifest, diagnostics: [...diagnostics, problem] };
}

/** The YAML files of `provider/`, sorted; none if there is no such folder. */
function listCards(root: ProviderRoot, disk: Disk): string[] | Diagnostic {
  try {
    const entries = disk.list(join(rootOf(root), "provider"));
    const files = entries.filter(
      ({ name, kind }) => (kind === "file" || kind === "link") && isYaml(name) && !name.startsWith("."),
    );
    return files.map(({ name }) => `provider/${name}`).toSorted();
  } catch (error) {
    if (isAbsent(error)) return [];
    return fileError("format/unreadable", placeOf(root, "provider"), `The folder cannot be read: ${reasonOf(error)}.`);
  }
}

/** What `manifest.yaml` names. Without the file, or without `plugins.models` in it, nothing; that is no problem. */
function readManifest(root: ProviderRoot, disk: Disk): FoundCard & { readonly named: readonly string[] } {
  const path = join(rootOf(root), "manifest.yaml");
  const place = placeOf(root, "manifest.yaml");
  if (!exists(path, disk)) return { named: [], diagnostics: [] };
  const { bytes, problem } = readContent(path, place, disk);
  if (bytes === undefined) return { named: [], diagnostics: [problem] };
  const decoded = decodeText(bytes, place);
  if ("problem" in decoded) return { manifest: bytes, named: [], diagnostics: [decoded.problem] };
  const { document, diagnostics } = parseDocument({ ...place, text: decoded.text });
  // A manifest is no card: only what makes it unreadable matters here.
  return { manifest: bytes, named: namedCards(document?.data), diagnostics: diagnostics.filter(isFormat) };
}

function namedCards(manifest: unknown): readonly string[] {
  const models = field(field(manifest, "plugins"), "models");
  return Array.isArray(models)
    ? models.filter((path) => typeof path === "string").map((path) => path.replace(/^(?:\.\/+)+/, ""))
    : [];
}

function checkCards(cards: readonly string[], root: ProviderRoot): Diagnostic | undefined {
  const [card = "", second] = cards;
  if (second !== undefined) {
    const message = `A provider folder has one provider card, but here are ${cards.length}: ${cards.join(", ")}.`;
    return fileError("format/provider-card", placeOf(root, card), message, "give each provider a folder of its own");
  }
  if (card.startsWith("/") || card.split("/").includes("..")) {
    return fileError(
      "format/path-outside",
      placeOf(root, "manifest.yaml"),
      `\`plugins.models\` names ${card}, which is outside of the provider folder.`,
    );
  }
  return isYaml(card)
    ? undefined
    : fileError("format/provider-card", placeOf(root, card), "A provider card is a `.yaml` or `.yml` file.");
}

function exists(path: string, disk: Disk): boolean {
  try {
    return disk.kindOf(path) === "file";
  } catch (error) {
    return !isAbsent(error);
  }
}
