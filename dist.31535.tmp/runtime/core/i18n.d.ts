/** A text in the four languages that cards carry. Languages that a card leaves out hold the English text. */
export interface I18n {
    readonly zh_Hans: string;
    readonly pt_BR: string;
    readonly ja_JP: string;
    readonly en_US: string;
}
/** Fills the languages that `others` leaves out with the English text. */
export declare function i18n(en_US: string, others?: Partial<Omit<I18n, "en_US">>): I18n;
