import { type InvokeError } from "../../core/error.ts";
/** The error for content that a protocol has no place for. */
export declare function unsupportedContent(message: string): InvokeError;
