/** Begins without orders. */
export function openQueue() {
    let waiting = [];
    return {
        add: (order) => void waiting.push({ order, left: order.times ?? 1 }),
        take(kind) {
            const found = waiting.find(({ order }) => order.kind === undefined || order.kind === kind);
            if (found === undefined)
                return undefined;
            found.left -= 1;
            if (found.left <= 0)
                waiting = waiting.filter((it) => it !== found);
            return found.order;
        },
        clear() {
            waiting = [];
        },
    };
}
