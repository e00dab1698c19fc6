import type { Fault } from "../fault.ts";
import type { Asked, Operation, Refusal, Vendor } from "../operation.ts";
import type { Delivery } from "./deliver.ts";
/** Checks a request as strictly as the provider does. */
export declare function refusalOf(operation: Operation, asked: Asked): Refusal | undefined;
/** Makes the answer to a checked request, bent by the fault. */
export declare function answerOf(operation: Operation, asked: Asked, fault: Fault | undefined): Delivery;
/** A failed answer. */
export declare function refusalDelivery({ status, body, headers }: Refusal): Delivery;
/** A fault that takes the place of an answer; undefined when it only bends one. */
export declare function faultDelivery(fault: Fault | undefined, vendor: Vendor, key: string | undefined): Delivery | undefined;
