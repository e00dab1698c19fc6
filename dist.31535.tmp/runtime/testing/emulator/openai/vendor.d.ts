import type { StreamEvent, StreamedError, Vendor } from "../operation.ts";
/** How OpenAI refuses, in its own words. https://platform.openai.com/docs/guides/error-codes */
export declare const openaiVendor: Vendor;
/** An error in the middle of a stream of chunks. */
export declare function openaiErrorEvent({ type, message, }: StreamedError): StreamEvent;
