/** Yields item by item what comes in lists, and returns what the generator returns. */
export interface Flattened<Item, Result> extends AsyncIterator<Item, Result | undefined, undefined> {
    next(): Promise<IteratorResult<Item, Result | undefined>>;
    return(): Promise<IteratorResult<Item, Result | undefined>>;
    [Symbol.asyncIterator](): this;
}
/**
 * Flattens a generator of lists. By hand, because an async generator around another one takes several turns of the promise
 * queue for each item, and most items are there already.
 */
export declare function flatten<Item, Result>(lists: AsyncGenerator<readonly Item[], Result, undefined>): Flattened<Item, Result>;
