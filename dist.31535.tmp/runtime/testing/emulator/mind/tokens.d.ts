/**
 * Cuts a text into pieces about as long as a tokenizer's, which joined are the text again: up to six letters or three digits
 * with the space before them, or one other character. Not what any real tokenizer gives, but close to its count in prose.
 */
export declare function pieces(text: string): readonly string[];
/** How many pieces a text has. */
export declare function countTokens(text: string): number;
