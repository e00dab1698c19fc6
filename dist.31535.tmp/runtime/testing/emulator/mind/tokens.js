/**
 * Cuts a text into pieces about as long as a tokenizer's, which joined are the text again: up to six letters or three digits
 * with the space before them, or one other character. Not what any real tokenizer gives, but close to its count in prose.
 */
export function pieces(text) {
    return text.match(piece) ?? [];
}
/** How many pieces a text has. */
export function countTokens(text) {
    return pieces(text).length;
}
const piece = /\s*(?:\p{L}{1,6}|\p{N}{1,3}|[^\s\p{L}\p{N}])|\s+/gu;
