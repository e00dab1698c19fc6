import type { Operation, Vendor } from "./operation.ts";
/** All that the emulator speaks. */
export declare const operations: readonly Operation[];
/** Where a request goes. */
export interface Route {
    readonly vendor: Vendor;
    /** Undefined when the provider has no such path. */
    readonly operation: Operation | undefined;
}
/**
 * Finds the operation of a path such as `/v1/chat/completions`. The version may be left out, the provider's name may stand before
 * it (`/anthropic/v1/models`); without it, paths that several providers have go to the one whose headers are there.
 */
export declare function route(method: string, path: string, headers: Readonly<Record<string, string>>): Route;
