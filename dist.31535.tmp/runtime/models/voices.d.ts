import type { Card } from "./card.ts";
/** A voice of a speaking model. */
export interface Voice {
    /** For people. */
    readonly name: string;
    /** What requests say. */
    readonly value: string;
}
/** The voices of a card, of one language where it is given; null when the card lists none. */
export declare function voicesOf(card: Card, language?: string): readonly Voice[] | null;
/**
 * The voice of a request: its own, else the card's default, else the card's first.
 * @throws InvokeBadRequestError `invalid_parameter` for a voice that the card does not list, or when there is none.
 */
export declare function chooseVoice(card: Card, wanted: string | undefined, provider: string): string;
