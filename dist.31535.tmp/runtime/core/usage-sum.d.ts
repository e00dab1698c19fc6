import type { UsageCounts } from "./usage.ts";
/**
 * Adds usages, exactly. A count that neither reports stays unreported. The sum counts its requests, as a usage that does not
 * say is of one. Price requests one by one and add the prices: what a prompt costs may depend on its size.
 * @throws RangeError where a sum is past 2^53.
 */
export declare function addUsage(a: UsageCounts, b: UsageCounts): UsageCounts;
