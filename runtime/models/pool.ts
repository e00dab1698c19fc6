/** Runs a task for every item, some at once, and gives the results in the order of the items. The first failure stops the rest. */
export async function pool<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  caller: AbortSignal | undefined,
  task: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const rest = new AbortController();
  const signal = AbortSignal.any([caller ?? rest.signal, rest.signal]);
  const results: Result[] = [];
  const queue = items.entries();
  const workers = items.slice(0, Math.max(1, atOnce)).map(async () => {
    for (const [index, item] of queue) results[index] = await task(item, signal);
  });
  try {
    await Promise.all(workers);
  } finally {
    rest.abort();
    await Promise.allSettled(workers);
  }
  return results;
}

/** The items in lists of at most `size`, in order. */
export function chunked<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
