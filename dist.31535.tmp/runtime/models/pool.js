/** Runs a task for every item, some at once, and gives the results in the order of the items. The first failure stops the rest. */
export async function pool(items, atOnce, caller, task) {
    const rest = new AbortController();
    const signal = caller === undefined ? rest.signal : AbortSignal.any([caller, rest.signal]);
    const results = [];
    let next = 0;
    const work = async () => {
        while (next < items.length && !signal.aborted) {
            const index = next;
            next += 1;
            results[index] = await task(items[index], signal);
        }
    };
    const workers = Array.from({ length: Math.min(Math.max(1, atOnce), items.length) }, work);
    try {
        await Promise.all(workers);
    }
    catch (thrown) {
        rest.abort();
        await Promise.allSettled(workers);
        throw thrown;
    }
    return results;
}
/** The items in lists of at most `size`, in order. */
export function chunked(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
