/**
 * How long an answer's headers ask to wait, in milliseconds; undefined when they do not say. `Retry-After` is seconds or an
 * HTTP date (RFC 9110 §10.2.3), measured against the answer's own `Date` where there is one, so that a wrong local clock does
 * no harm. `retry-after-ms` (OpenAI, Azure) is more exact and wins, unless it is zero.
 */
export declare function retryAfterMs(headers: Readonly<Record<string, string>>, now?: number): number | undefined;
/**
 * The delay of a `google.rpc.RetryInfo` in the details of an error body, in milliseconds; undefined when there is none.
 * `retryDelay` is a protobuf duration in JSON: seconds with an `s`, such as `48s` or `0.5s`.
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export declare function retryInfoMs(body: unknown): number | undefined;
