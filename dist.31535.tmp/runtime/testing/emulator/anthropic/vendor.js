/** How Anthropic refuses, in its own words. https://docs.claude.com/en/api/errors */
export const anthropicVendor = {
    name: "anthropic",
    keyOf: (headers) => headers["x-api-key"] ?? /^Bearer\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1],
    missingKey: anthropicError(401, "authentication_error", "x-api-key header is required"),
    wrongKey: () => anthropicError(401, "authentication_error", "invalid x-api-key"),
    checkHeaders(headers) {
        const version = headers["anthropic-version"];
        if (version === undefined || version === "")
            return invalid("anthropic-version: header is required");
        return versions.has(version) ? undefined : invalid(`anthropic-version: "${version}" is not a valid version`);
    },
    refuse: (problem) => invalid(`${place(problem.path)}: ${said(problem.issue)}`),
    badJson: () => invalid("The request body is not valid JSON: unexpected character: line 1 column 1 (char 0)"),
    noSuchPath: () => anthropicError(404, "not_found_error", "Not Found"),
    noSuchModel: (model) => anthropicError(404, "not_found_error", `model: ${model}`),
    failure(status, key) {
        const [type, message] = failures[status] ??
            (status < 500
                ? ["invalid_request_error", `The server answered with ${status}`]
                : ["api_error", "Internal server error"]);
        const refusal = anthropicError(status, type, status === 401 ? `invalid x-api-key: ${key ?? ""}` : message);
        return status === 429 ? { ...refusal, headers: { "retry-after": "1" } } : refusal;
    },
    headers: (id) => ({
        "request-id": `req_${id}`,
        "anthropic-organization-id": "00000000-0000-4000-8000-000000000000",
        "anthropic-ratelimit-requests-limit": "4000",
        "anthropic-ratelimit-requests-remaining": "3999",
        "anthropic-ratelimit-input-tokens-limit": "2000000",
        "anthropic-ratelimit-input-tokens-remaining": "1999000",
        "anthropic-ratelimit-output-tokens-limit": "400000",
        "anthropic-ratelimit-output-tokens-remaining": "399000",
    }),
};
/** Anthropic's error body. */
export function anthropicError(status, type, message) {
    return { status, body: { type: "error", error: { type, message }, request_id: "req_emulator" } };
}
/** A request that is wrong. */
export function invalid(message) {
    return anthropicError(400, "invalid_request_error", message);
}
/** An error in the middle of a stream. https://docs.claude.com/en/docs/build-with-claude/streaming#error-events */
export function anthropicErrorEvent({ type = "overloaded_error", message = "Overloaded" }) {
    return { event: "error", data: JSON.stringify({ type: "error", error: { type, message } }) };
}
/** https://platform.claude.com/docs/en/api/versioning */
const versions = new Set(["2023-01-01", "2023-06-01", "2026-10-21"]);
const failures = {
    401: ["authentication_error", "invalid x-api-key"],
    402: ["billing_error", "Your credit balance is too low to access the Anthropic API."],
    403: ["permission_error", "Your API key does not have permission to use the specified resource."],
    404: ["not_found_error", "Not Found"],
    413: ["request_too_large", "Request exceeds the maximum size"],
    429: ["rate_limit_error", "This request would exceed your organization's rate limit of 50 requests per minute."],
    500: ["api_error", "Internal server error"],
    504: ["timeout_error", "The request timed out"],
    529: ["overloaded_error", "Overloaded"],
};
/** `messages.0.content.1.image.source`: the cases of unions are steps too. */
function place(path) {
    return path.map((step) => (typeof step === "object" ? step.tag : step)).join(".");
}
function said(issue) {
    switch (issue.type) {
        case "missing":
            return "Field required";
        case "unknown":
            return "Extra inputs are not permitted";
        case "type":
            return `Input should be ${names[issue.expected.at(-1) ?? "object"]}`;
        case "tag":
            return `Input tag '${String(issue.got)}' found using '${issue.tag}' does not match any of the expected tags: ${issue.allowed.map((it) => `'${it}'`).join(", ")}`;
        case "value": {
            const allowed = issue.allowed.map((it) => `'${it}'`);
            return `Input should be ${allowed.length === 1 ? allowed.join("") : `${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}`}`;
        }
        case "pattern":
            return `String should match pattern '${issue.pattern.source}'`;
        case "bound":
            return bound(issue);
    }
}
function bound({ of, min, max, got }) {
    const below = got < (min ?? -Infinity);
    if (of === "string")
        return below
            ? `String should have at least ${min} character${min === 1 ? "" : "s"}`
            : `String should have at most ${max} characters`;
    if (of === "array")
        return below
            ? `List should have at least ${min} item${min === 1 ? "" : "s"} after validation, not ${got}`
            : `List should have at most ${max} items after validation, not ${got}`;
    if (min !== undefined && max !== undefined)
        return `range: ${min}..${max}`;
    return below ? `Input should be greater than or equal to ${min}` : `Input should be less than or equal to ${max}`;
}
const names = {
    string: "a valid string",
    integer: "a valid integer",
    number: "a valid number",
    boolean: "a valid boolean",
    array: "a valid list",
    object: "a valid dictionary",
    null: "None",
};
