/** A text in pieces of at most `limit` characters, cut at the ends of sentences where there are any, else of words. Nothing of it is lost. */
export declare function splitText(text: string, limit: number): readonly string[];
