import { type InvokeError } from "../../core/error.ts";
import { type Fields } from "./json.ts";
/** Whether an answer or an event reports an error, whatever else it holds. */
export declare function reportsError(body: Fields): boolean;
/** The answer is not what the protocol promises. A gateway's page or a cut body may be gone the next time: another try can help. */
export declare function invalidResponse(message: string, details: {
    readonly model: string;
    readonly emittedBefore?: boolean;
}): InvokeError;
/** The stream ended without saying that it was complete. */
export declare function streamTruncated(details: {
    readonly model: string;
    readonly emittedBefore: boolean;
}): InvokeError;
