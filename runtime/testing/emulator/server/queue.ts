/** Orders that wait for a request. */
export interface OrderQueue<Order extends { readonly kind?: string | undefined; readonly times?: number | undefined }> {
  add(order: Order): void;
  /** Takes the first order that a request of that kind fulfils. */
  take(kind: string): Order | undefined;
  clear(): void;
}

/** Begins without orders. */
export function openQueue<
  Order extends { readonly kind?: string | undefined; readonly times?: number | undefined },
>(): OrderQueue<Order> {
  let waiting: { readonly order: Order; left: number }[] = [];
  return {
    add: (order) => void waiting.push({ order, left: order.times ?? 1 }),
    take(kind) {
      const found = waiting.find(({ order }) => order.kind === undefined || order.kind === kind);
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((it) => it !== found);
      return found.order;
    },
    clear() {
      waiting = [];
    },
  };
}
