/** Orders that wait for a request. */
export interface OrderQueue<Order extends {
    readonly kind?: string | undefined;
    readonly times?: number | undefined;
}> {
    add(order: Order): void;
    /** Takes the first order that a request of that kind fulfils. */
    take(kind: string): Order | undefined;
    clear(): void;
}
/** Begins without orders. */
export declare function openQueue<Order extends {
    readonly kind?: string | undefined;
    readonly times?: number | undefined;
}>(): OrderQueue<Order>;
