import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import type { Document } from "../read/document.ts";
import { shortHash } from "../resolve/short-hash.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";
import { sectionOf } from "./facts/provider-facts.ts";
import type { Notes } from "./note.ts";

/** A model card of a plugin. */
export interface FoundModel {
  readonly document: Document;
  /** Relative to the provider's folder. */
  readonly file: string;
  readonly card: ModelCardEntity;
  readonly notes: Notes;
}

/** A model card and where it goes. */
export interface PlacedModel extends FoundModel {
  readonly type: ModelType;
  /** Relative to the provider's folder. */
  readonly target: string;
}

/** Gives each model one card, in the folder of its type and named after its id. In order of type, then of id. */
export function placeModels(models: readonly FoundModel[]): readonly PlacedModel[] {
  return modelTypes.flatMap((type) => {
    const ofType = models.filter(({ card }) => card.model_type === type);
    const ids = [...new Set(ofType.map(({ card }) => card.model))].toSorted();
    const names = fileNames(ids);
    return ids.map((id) => {
      const model = choose(
        ofType.filter(({ card }) => card.model === id),
        type,
      );
      notePlace(model, type);
      return { ...model, type, target: `models/${sectionOf(type)}/${names.get(id) ?? id}.yaml` };
    });
  });
}

/** A file name for each id: letters, digits, `.`, `_`, `@` and `-` as they are; names that differ by case alone get a hash of the id. */
export function fileNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const plain = (id: string) => id.replace(/[^\p{L}\p{N}._@-]+/gu, "-").replace(/^[.-]+|[.-]+$/g, "") || "model";
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(plain(id).toLowerCase(), (counts.get(plain(id).toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const name = plain(id);
      const clashes = (counts.get(name.toLowerCase()) ?? 0) > 1 || name === "_position";
      return [id, clashes ? `${name}-${shortHash(id)}` : name];
    }),
  );
}

/** Of cards with one id: the one in the folder of its type, then the one named after the id, then the last by path, as the loader has it. */
function choose(cards: readonly FoundModel[], type: ModelType): FoundModel {
  const score = ({ file, card }: FoundModel) =>
    (file.startsWith(`models/${sectionOf(type)}/`) ? 2 : 0) + (isNamedAfter(file, card.model) ? 1 : 0);
  const [best, ...others] = cards.toSorted((a, b) => score(b) - score(a) || (a.file < b.file ? 1 : -1));
  if (best === undefined) throw new RangeError("no card to choose from");
  for (const { file, card, notes } of others)
    notes(
      "corrected",
      "duplicate-model-id",
      ["model"],
      `${card.model} has a card in ${best.file} too, which stays; ${file} is left out.`,
    );
  return best;
}

function notePlace({ file, card, notes }: FoundModel, type: ModelType): void {
  const folder = file.split("/")[1] ?? "";
  if (folder !== sectionOf(type))
    notes(
      "corrected",
      "folder-model-type-mismatch",
      ["model_type"],
      `A ${type} model was in models/${folder}; it is now in models/${sectionOf(type)}.`,
    );
  const numbers = (text: string) => (text.match(/\d+b\b/gi) ?? []).join().toLowerCase();
  const name = stem(file);
  if (numbers(name) !== "" && numbers(card.model) !== "" && numbers(name) !== numbers(card.model))
    notes(
      "check",
      "filename-misleading",
      ["model"],
      `The file was called ${name}, and the id is ${card.model}: one of them may be wrong.`,
    );
}

function isNamedAfter(file: string, id: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return plain(stem(file)) === plain(id) || plain(stem(file)) === plain(id.split("/").at(-1) ?? id);
}

function stem(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.ya?ml$/, "");
}
