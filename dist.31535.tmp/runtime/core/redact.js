/** What stands where a secret stood. */
export const redacted = "[redacted]";
/** Replaces every occurrence of the secrets in a text, also as they stand in a URL and in a JSON string, and any bearer token. */
export function redactText(text, secrets) {
    let result = text;
    for (const form of formsOf(secrets))
        result = result.replaceAll(form, redacted);
    return result.replace(/\b(Bearer|Basic) [\w~+/.=-]{8,}/g, `$1 ${redacted}`).replace(secretQuery, `$1${redacted}`);
}
/** A copy of headers (lower-case names) in which the values of those that carry credentials are replaced. */
export function redactHeaders(headers, secrets) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name,
        isSecretHeader(name) ? redacted : redactText(value, secrets),
    ]));
}
/** Whether a header of that name (lower case) carries credentials. */
export function isSecretHeader(name) {
    return secretHeader.test(name);
}
/** A URL as text, without user, password and the query parameters that carry keys. */
export function redactUrl(url, secrets) {
    const copy = new URL(url);
    if (copy.username !== "")
        copy.username = "redacted";
    if (copy.password !== "")
        copy.password = "redacted";
    return redactText(copy.href, secrets);
}
/** A copy of plain data with the secrets replaced in every text of it. What holds none is returned as it is. */
export function redactData(value, secrets) {
    return redactDeep(value, secrets, 0);
}
/** Deeper than any body of a provider; data that holds itself ends here. */
const deepestData = 64;
function redactDeep(value, secrets, depth) {
    if (typeof value === "string")
        return redactText(value, secrets);
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value))
        return value;
    if (depth === deepestData)
        return redacted;
    if (Array.isArray(value)) {
        const items = value.map((it) => redactDeep(it, secrets, depth + 1));
        return items.some((it, index) => it !== value[index]) ? items : value;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        return value;
    const entries = Object.entries(value).map(([name, it]) => [redactText(name, secrets), redactDeep(it, secrets, depth + 1)]);
    const changed = entries.some(([name, it]) => !Object.hasOwn(value, name) || it !== value[name]);
    return changed ? Object.fromEntries(entries) : value;
}
const secretHeader = /^(?:.*-)?(?:authorization|cookie|set-cookie|api-?key|apikey|token|secret|password|signature|credentials?|subscription-key|access-key)$/;
const secretQuery = /([?&](?:key|api[-_]?key|access[-_]token|token|sig|signature|x-amz-(?:signature|credential|security-token))=)[^&#\s"'<>]+/gi;
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 4;
function formsOf(secrets) {
    const forms = new Set();
    for (const secret of secrets) {
        if (secret.length < shortestSecret)
            continue;
        forms.add(secret);
        forms.add(new URLSearchParams([["", secret]]).toString().slice(1));
        forms.add(inPath(secret));
        forms.add(JSON.stringify(secret).slice(1, -1));
    }
    // A secret that holds another one goes first, so that nothing of it remains.
    return [...forms].toSorted((a, b) => b.length - a.length);
}
function inPath(secret) {
    // A lone surrogate cannot be encoded.
    return encodeURIComponent(secret.replace(/[\ud800-\udfff]/g, ""));
}
