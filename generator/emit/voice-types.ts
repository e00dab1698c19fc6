import type { CatalogModel } from "../resolve/catalog.ts";
import { contentNames } from "./code/content-name.ts";
import { stringLiteral } from "./code/escape.ts";
import { unionLine } from "./code/union.ts";

/** The types of the voices that models of a module list. */
export interface VoiceTypes {
  /** One alias for each distinct list. */
  readonly declarations: readonly string[];
  /** The alias of a model; undefined when its card lists no voices. */
  readonly nameOf: (model: CatalogModel) => string | undefined;
}

/** A type for each distinct list of voices, named by content. */
export function voiceTypes(models: readonly CatalogModel[]): VoiceTypes {
  const contents = new Map(models.map((model) => [model, JSON.stringify(voicesOf(model))]));
  const lists = [...new Set(contents.values())].filter((content) => content !== "[]");
  const names = contentNames(new Map(lists.map((content) => [content, "Voice"])));
  const declarations = lists.map((content) => {
    const voices = JSON.parse(content) as readonly string[];
    return unionLine(0, `type ${names.get(content)} =`, voices.map(stringLiteral));
  });
  return { declarations, nameOf: (model) => names.get(contents.get(model) ?? "") };
}

function voicesOf({ type, descriptor }: CatalogModel): readonly string[] {
  const { voices } = descriptor.model_properties;
  if (type !== "tts" || !Array.isArray(voices)) return [];
  const modes = (voices as readonly unknown[]).map((voice) =>
    typeof voice === "object" && voice !== null && "mode" in voice ? voice.mode : undefined,
  );
  // A voice that is no text could not be asked for by a type: then any may be.
  return modes.every((mode) => typeof mode === "string") ? [...new Set(modes)] : [];
}
