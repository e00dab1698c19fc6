/** How well a document answers a query, 0 to 1: the share of the query's words that it has, with a little taken off for length. */
export declare function overlap(query: string, document: string): number;
