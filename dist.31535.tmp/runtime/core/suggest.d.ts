/** The candidate that a misspelt word most likely meant; undefined when none is near. Ties go to the earlier candidate. */
export declare function suggest(word: string, candidates: Iterable<string>): string | undefined;
