import type { IncomingMessage } from "node:http";
import type { UploadedFile } from "../operation.ts";
/** A request with its body read. */
export interface ReadRequest {
    readonly method: string;
    readonly url: URL;
    /** Lower-case names. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
}
/** Reads a request to its end. Rejects when the client goes away before. */
export declare function readRequest(request: IncomingMessage): Promise<ReadRequest>;
/** The fields and files of a form; undefined when the body is none. A field that comes more than once becomes a list. */
export declare function readForm({ headers, body, }: ReadRequest): Promise<{
    readonly fields: Readonly<Record<string, unknown>>;
    readonly files: Readonly<Record<string, UploadedFile>>;
} | undefined>;
