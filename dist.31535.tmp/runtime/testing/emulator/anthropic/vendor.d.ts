import type { Refusal, StreamEvent, StreamedError, Vendor } from "../operation.ts";
/** How Anthropic refuses, in its own words. https://docs.claude.com/en/api/errors */
export declare const anthropicVendor: Vendor;
/** Anthropic's error body. */
export declare function anthropicError(status: number, type: string, message: string): Refusal;
/** A request that is wrong. */
export declare function invalid(message: string): Refusal;
/** An error in the middle of a stream. https://docs.claude.com/en/docs/build-with-claude/streaming#error-events */
export declare function anthropicErrorEvent({ type, message }: StreamedError): StreamEvent;
