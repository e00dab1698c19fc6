import { type Card, textProperty } from "./card.ts";
import { type BoundModel, invalidParameters } from "./refusal.ts";
import { interpretRules } from "./rules.ts";

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
  return (voices as readonly CardVoice[])
    .filter((voice) => language === undefined || voice.language?.includes(language))
    .map(({ name, mode }) => ({ name: String(name), value: String(mode) }));
}

/** A voice as cards spell it. */
interface CardVoice {
  readonly name: unknown;
  readonly mode: unknown;
  readonly language?: readonly string[] | string | undefined;
}

/**
 * The voice of a request: its own, else the card's default, else the card's first.
 * @throws InvokeBadRequestError `invalid_parameter` for a voice that the card does not list, or when there is none.
 */
export function chooseVoice(model: BoundModel, wanted: string | undefined): string {
  const { card } = model;
  const options = voicesOf(card)?.map(({ value }) => value) ?? [];
  const preset = textProperty(card, "default_voice") ?? options[0];
  const rules = interpretRules([{ name: "voice", required: true, default: preset, options }]);
  const checked = rules.filter({ voice: wanted });
  if (checked.ok) return checked.value["voice"] as string;
  throw invalidParameters(model, checked.issues);
}
