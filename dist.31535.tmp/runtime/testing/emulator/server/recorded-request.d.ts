import type { UploadedFile } from "../operation.ts";
import type { ReadRequest } from "./read-request.ts";
/** A request that the emulator has got, without its credentials. */
export interface RecordedEmulatorRequest {
    /** The operation, such as `openai-chat`; null when there is none at that path. */
    readonly kind: string | null;
    readonly method: string;
    /** With the query. */
    readonly path: string;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed JSON, or the fields of a form; a text when it is neither; null when there is none. */
    readonly body: unknown;
    readonly files: Readonly<Record<string, UploadedFile>>;
    /** The status of the answer; 0 until there is one. */
    readonly status: number;
    /** Whether the client went away before the answer was complete. */
    readonly aborted: boolean;
}
/** Takes down a request. What happens to it later is filled in by the server. */
export declare function recordedRequest({ method, url, headers }: ReadRequest, kind: string | null, key: string | undefined, body: unknown, files: Readonly<Record<string, UploadedFile>>): {
    -readonly [Name in keyof RecordedEmulatorRequest]: RecordedEmulatorRequest[Name];
};
