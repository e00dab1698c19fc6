/**
 * Flattens a generator of lists. By hand, because an async generator around another one takes several turns of the promise
 * queue for each item, and most items are there already.
 */
export function flatten(lists) {
    let list = [];
    let index = 0;
    let pulling;
    const pull = async () => {
        const step = await lists.next();
        if (step.done === true)
            return step;
        list = step.value;
        index = 1;
        return { done: false, value: list[0] };
    };
    const next = () => {
        // Whoever asks before the last answer came waits for its turn.
        if (pulling !== undefined)
            return pulling.then(next, next);
        if (index < list.length)
            return Promise.resolve({ done: false, value: list[index++] });
        const pulled = pull();
        const settled = () => {
            if (pulling === pulled)
                pulling = undefined;
        };
        pulling = pulled;
        pulled.then(settled, settled);
        return pulled;
    };
    return {
        next,
        async return() {
            list = [];
            await lists.return(undefined);
            return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
            return this;
        },
    };
}
