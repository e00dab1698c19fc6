import { type InvokeError } from "../../core/error.ts";
/** Whether a last event without its end may still be taken as complete: it is, when it is a JSON document or OpenAI's `[DONE]`. */
export declare function isWhole(data: string): boolean;
/** A body that ended in the middle of an event. */
export declare function halfEvent(): InvokeError;
/** An event that does not end. */
export declare function eventTooLong(maxEventBytes: number): InvokeError;
