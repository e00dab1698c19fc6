import * as z from "zod";
import { onlyMapping, text } from "./scalars.ts";

/** A text as a card gives it: English, and the other languages that the card fills in. */
export interface I18nEntity {
  readonly en_US: string;
  readonly zh_Hans?: string;
  readonly pt_BR?: string;
  readonly ja_JP?: string;
}

const otherLanguages = ["zh_Hans", "pt_BR", "ja_JP"] as const;

/** The languages of a text under their second spelling, which the reference reads as well. */
export const i18nAliases: Readonly<Record<string, string>> = {
  en_us: "en_US",
  zh_hans: "zh_Hans",
  pt_br: "pt_BR",
  ja_jp: "ja_JP",
};

const aliases = Object.keys(i18nAliases);

/** A text in up to four languages. Languages that are null or empty are left out: they hold the English text. */
export const i18n = z
  .preprocess(
    canonicalKeys,
    z
      .object({
        en_US: text.describe("The text in English. Stands in for every language that is left out."),
        zh_Hans: text.nullable().optional().describe("The text in simplified Chinese."),
        pt_BR: text.nullable().optional().describe("The text in Brazilian Portuguese."),
        ja_JP: text.nullable().optional().describe("The text in Japanese."),
      })
      .transform((read): I18nEntity => {
        const entity: { -readonly [Language in keyof I18nEntity]: I18nEntity[Language] } = { en_US: read.en_US };
        for (const language of otherLanguages) {
          const words = read[language];
          if (words) entity[language] = words;
        }
        return entity;
      }),
  )
  .meta({ id: "LocalizedText", description: "A text in English and, if you like, in other languages." });

/** A label that counts as absent, here `null`, when it is empty in any way, as Python sees it. */
export const label = z.preprocess((value) => (isEmpty(value) ? null : value), i18n.nullable()).optional();

function canonicalKeys(value: unknown): unknown {
  const mapping = onlyMapping(value);
  if (typeof mapping !== "object" || mapping === null || Array.isArray(mapping)) return mapping;
  if (!aliases.some((alias) => Object.hasOwn(mapping, alias))) return mapping;
  const entries = Object.entries(mapping).map(([key, words]) => [i18nAliases[key] ?? key, words] as const);
  return { ...Object.fromEntries(entries), ...mapping };
}

/** Python's falsehood: null, false, zero, and empty texts, lists and mappings. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === 0 || value === 0n || value === "") return true;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (typeof value !== "object" || value instanceof Date) return false;
  return Object.keys(value).length === 0;
}
