/**
 * How long an answer's headers ask to wait, in milliseconds; undefined when they do not say. `Retry-After` is seconds or an
 * HTTP date (RFC 9110 §10.2.3), measured against the answer's own `Date` where there is one, so that a wrong local clock does
 * no harm. `retry-after-ms` (OpenAI, Azure) is more exact and wins, unless it is zero.
 */
export function retryAfterMs(headers, now = Date.now()) {
    const exact = count(headers["retry-after-ms"]);
    if (exact !== undefined && exact > 0)
        return Math.ceil(exact);
    const value = headers["retry-after"];
    if (value === undefined)
        return exact;
    const seconds = count(value);
    if (seconds !== undefined)
        return Math.ceil(seconds * 1000);
    // A date has a month by name; `Date.parse` takes far more than HTTP allows.
    const date = /[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(date))
        return exact;
    const serverNow = headers["date"] === undefined ? Number.NaN : Date.parse(headers["date"]);
    return Math.max(0, date - (Number.isNaN(serverNow) ? now : serverNow));
}
/**
 * The delay of a `google.rpc.RetryInfo` in the details of an error body, in milliseconds; undefined when there is none.
 * `retryDelay` is a protobuf duration in JSON: seconds with an `s`, such as `48s` or `0.5s`.
 * https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export function retryInfoMs(body) {
    const error = field(Array.isArray(body) ? body[0] : body, "error");
    const details = field(error, "details");
    if (!Array.isArray(details))
        return undefined;
    for (const detail of details) {
        if (field(detail, "@type") !== "type.googleapis.com/google.rpc.RetryInfo")
            continue;
        const delay = field(detail, "retryDelay");
        const seconds = typeof delay === "string" && delay.endsWith("s") ? count(delay.slice(0, -1)) : undefined;
        if (seconds !== undefined)
            return Math.ceil(seconds * 1000);
    }
    return undefined;
}
function count(text) {
    return text !== undefined && /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
function field(value, name) {
    return typeof value === "object" && value !== null ? value[name] : undefined;
}
