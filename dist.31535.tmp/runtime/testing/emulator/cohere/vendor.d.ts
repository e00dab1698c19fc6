import type { Refusal, StreamEvent, StreamedError, Vendor } from "../operation.ts";
/** How Cohere refuses, in its own words. https://docs.cohere.com/reference/errors */
export declare const cohereVendor: Vendor;
/** Cohere's error body. */
export declare function cohereError(status: number, message: string): Refusal;
/** A stream that failed ends with a reason and no more. */
export declare function cohereErrorEvent({ type, message, }: StreamedError): StreamEvent;
