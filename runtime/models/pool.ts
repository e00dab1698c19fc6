/** Runs a task for every item, some at once, and gives the results in the order of the items. The first failure stops the rest. */
export async function pool<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  caller: AbortSignal | undefined,
  task: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const rest = new AbortController();
  const signal = caller === undefined ? rest.signal : AbortSignal.any([caller, rest.signal]);
  const results: Result[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length && !signal.aborted) {
      const index = next;
      next += 1;
      results[index] = await task(items[index] as Item, signal);
    }
  };
  const workers = Array.from({ length: Math.min(Math.max(1, atOnce), items.length) }, work);
  try {
    await Promise.all(workers);
  } catch (thrown) {
    rest.abort();
    await Promise.allSettled(workers);
    throw thrown;
  }
  return results;
}

/** The items in lists of at most `size`, in order. */
export function chunked<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
