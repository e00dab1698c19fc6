import { type I18n } from "./i18n.ts";
/** A text as generated code writes it: a string where all languages are equal, else English and the languages that differ from it. */
export type Text = string | (Partial<Omit<I18n, "en_US">> & Pick<I18n, "en_US">);
/** The four languages of a text; null and undefined give null. */
export declare function expandText(text: Text): I18n;
export declare function expandText(text: Text | null | undefined): I18n | null;
