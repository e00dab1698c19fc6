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
export function flatten<Item, Result>(
  lists: AsyncGenerator<readonly Item[], Result, undefined>,
): Flattened<Item, Result> {
  let list: readonly Item[] = [];
  let index = 0;
  let pulling: Promise<unknown> | undefined;

  const pull = async (): Promise<IteratorResult<Item, Result | undefined>> => {
    const step = await lists.next();
    if (step.done === true) return step;
    list = step.value;
    index = 1;
    return { done: false, value: list[0] as Item };
  };
  const next = (): Promise<IteratorResult<Item, Result | undefined>> => {
    // Whoever asks before the last answer came waits for its turn.
    if (pulling !== undefined) return pulling.then(next, next);
    if (index < list.length) return Promise.resolve({ done: false, value: list[index++] as Item });
    const pulled = pull();
    const settled = (): void => {
      if (pulling === pulled) pulling = undefined;
    };
    pulling = pulled;
    pulled.then(settled, settled);
    return pulled;
  };
  return {
    next,
    async return() {
      list = [];
      await lists.return(undefined as never);
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
