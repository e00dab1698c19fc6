import { suggest } from "../core/suggest.ts";
import type { Card } from "./card.ts";
import { textProperty } from "./card.ts";
import { invalidParameters } from "./parameters.ts";

/** A voice of a speaking model. */
export interface Voice {
  /** For people. */
  readonly name: string;
  /** What requests say. */
  readonly value: string;
}

/** The voices of a card, of one language where it is given; null when the card lists none. */
export function voicesOf(card: Card, language?: string): readonly Voice[] | null {
  const { voices } = card.descriptor.model_properties;
  if (!Array.isArray(voices)) return null;
  return (voices as readonly Readonly<Record<string, unknown>>[])
    .filter((voice) => language === undefined || speaks(voice["language"], language))
    .map(({ name, mode }) => ({ name: String(name), value: String(mode) }));
}

/**
 * The voice of a request: its own, else the card's default, else the card's first.
 * @throws InvokeBadRequestError `invalid_parameter` for a voice that the card does not list, or when there is none.
 */
export function chooseVoice(card: Card, wanted: string | undefined, provider: string): string {
  const values = voicesOf(card)?.map(({ value }) => value);
  const voice = wanted ?? textProperty(card, "default_voice") ?? values?.[0];
  const { model } = card.descriptor;
  if (voice === undefined)
    throw invalidParameters([{ parameter: "voice", code: "required", message: "voice is required." }], provider, model);
  if (wanted === undefined || values === undefined || values.includes(voice)) return voice;
  const near = suggest(voice, values);
  const message = `voice must be one of ${values.join(", ")}${near === undefined ? "." : `; did you mean ${near}?`}`;
  throw invalidParameters([{ parameter: "voice", code: "option", message, options: values }], provider, model);
}

function speaks(languages: unknown, language: string): boolean {
  return (Array.isArray(languages) || typeof languages === "string") && languages.includes(language);
}
