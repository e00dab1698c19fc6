import { redactData, redactHeaders, redactUrl } from "../../../core/redact.js";
/** Takes down a request. What happens to it later is filled in by the server. */
export function recordedRequest({ method, url, headers }, kind, key, body, files) {
    const secrets = key === undefined ? [] : [key];
    const path = redactUrl(url, secrets).slice(url.origin.length);
    return {
        kind,
        method,
        path,
        headers: redactHeaders(headers, secrets),
        body: redactData(body, secrets),
        files,
        status: 0,
        aborted: false,
    };
}
