/** Takes the text of a stream piece by piece, and gives what of each is left. */
export type TextFilter = (piece: string) => string;
/** The filter for a stream whose first chunk has this text: one that opens the block itself is read as such. */
export declare function blockFilter(firstText: string): TextFilter;
