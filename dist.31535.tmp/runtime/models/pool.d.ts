/** Runs a task for every item, some at once, and gives the results in the order of the items. The first failure stops the rest. */
export declare function pool<Item, Result>(items: readonly Item[], atOnce: number, caller: AbortSignal | undefined, task: (item: Item, signal: AbortSignal) => Promise<Result>): Promise<Result[]>;
/** The items in lists of at most `size`, in order. */
export declare function chunked<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[];
