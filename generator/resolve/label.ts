import { i18n, type I18n } from "../../runtime/core/i18n.ts";

/** A text as a checked card holds it: English, and the languages that the card gives. */
export interface CardText {
  readonly en_US: string;
  readonly zh_Hans?: string | null | undefined;
  readonly pt_BR?: string | null | undefined;
  readonly ja_JP?: string | null | undefined;
}

/** Fills the languages that are missing, null or empty with the English text, as the reference does. */
export function resolveText(text: CardText): I18n {
  const { en_US } = text;
  return {
    zh_Hans: text.zh_Hans || en_US,
    pt_BR: text.pt_BR || en_US,
    ja_JP: text.ja_JP || en_US,
    en_US,
  };
}

/** As `resolveText`; null and undefined give null. */
export function resolveOptionalText(text: CardText | null | undefined): I18n | null {
  return text === null || text === undefined ? null : resolveText(text);
}

/** As `resolveText`; null and undefined give `fallback` in every language. */
export function resolveLabel(text: CardText | null | undefined, fallback: string): I18n {
  return text === null || text === undefined ? i18n(fallback) : resolveText(text);
}
