/** A request and its answer, as a recording holds them. */
export interface RecordedExchange {
    readonly request: RecordedRequest;
    readonly response: RecordedResponse;
}
/** What was asked. */
export interface RecordedRequest {
    readonly method: string;
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** The parsed JSON body; of a form `{_multipart: fields}`; null when there is none or it is not known. */
    readonly body?: unknown;
}
/** What came back. */
export interface RecordedResponse {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** The body where it is text. */
    readonly body?: string | undefined;
    /** The body where it is not. */
    readonly bodyBase64?: string | undefined;
}
