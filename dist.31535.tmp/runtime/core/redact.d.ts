/** What stands where a secret stood. */
export declare const redacted = "[redacted]";
/** Replaces every occurrence of the secrets in a text, also as they stand in a URL and in a JSON string, and any bearer token. */
export declare function redactText(text: string, secrets: readonly string[]): string;
/** A copy of headers (lower-case names) in which the values of those that carry credentials are replaced. */
export declare function redactHeaders(headers: Readonly<Record<string, string>>, secrets: readonly string[]): Readonly<Record<string, string>>;
/** Whether a header of that name (lower case) carries credentials. */
export declare function isSecretHeader(name: string): boolean;
/** A URL as text, without user, password and the query parameters that carry keys. */
export declare function redactUrl(url: URL, secrets: readonly string[]): string;
/** A copy of plain data with the secrets replaced in every text of it. What holds none is returned as it is. */
export declare function redactData(value: unknown, secrets: readonly string[]): unknown;
