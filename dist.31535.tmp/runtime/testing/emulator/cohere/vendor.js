import { dotted } from "../check/problem.js";
/** How Cohere refuses, in its own words. https://docs.cohere.com/reference/errors */
export const cohereVendor = {
    name: "cohere",
    keyOf: (headers) => /^Bearer\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1],
    missingKey: cohereError(401, "no api key supplied"),
    wrongKey: (key) => cohereError(401, `Incorrect API key provided: ${"*".repeat(key.length)}. You can find your API key at https://dashboard.cohere.com/api-keys.`),
    refuse: ({ path, issue }, operation) => refuse(dotted(path), issue, operation),
    badJson: () => cohereError(400, "invalid request: unable to parse the request body as JSON"),
    noSuchPath: () => cohereError(404, "404 page not found"),
    noSuchModel: (model) => cohereError(404, `model '${model}' not found, make sure the correct model ID was used and that you have access to the model.`),
    failure: (status, key) => {
        const refusal = cohereError(status, status === 401 ? `invalid api token: ${key ?? ""}` : (failures[status] ?? `The server answered with ${status}`));
        return status === 429 ? { ...refusal, headers: { "retry-after": "1" } } : refusal;
    },
    headers: (id) => ({
        "x-debug-trace-id": id,
        "x-endpoint-monthly-call-limit": "1000",
        "x-trial-endpoint-call-limit": "20",
        "x-trial-endpoint-call-remaining": "19",
    }),
};
/** Cohere's error body. */
export function cohereError(status, message) {
    return { status, body: { id: "00000000-0000-4000-8000-00000000c0de", message } };
}
/** A stream that failed ends with a reason and no more. */
export function cohereErrorEvent({ type = "ERROR", message = "an internal error occurred", }) {
    return {
        event: "message-end",
        data: JSON.stringify({ type: "message-end", delta: { finish_reason: type, error: message } }),
    };
}
function refuse(param, issue, { path }) {
    const usage = `For proper usage, please refer to https://docs.cohere.com/v2/reference/${path}`;
    switch (issue.type) {
        case "missing":
            return cohereError(400, param === "input_type"
                ? "invalid request: valid input_type must be provided with the provided model"
                : `invalid request: ${param} is required`);
        case "unknown":
            return cohereError(422, `unknown field: parameter '${param}' is not a valid field. ${usage}`);
        case "type":
            return cohereError(400, `invalid type: parameter '${param}' is of type ${names[issue.got]} but should be of type ${names[issue.expected[0] ?? "object"]}. ${usage}`);
        case "tag":
        case "value":
            return cohereError(400, `invalid request: ${issue.type === "tag" ? `${param}.${issue.tag}` : param} must be one of ${issue.allowed.join(", ")}, got '${String(issue.got)}'`);
        case "pattern":
            return cohereError(400, `invalid request: ${param} does not match ${issue.pattern.source}`);
        case "bound":
            return cohereError(400, `invalid request: ${bound(param, issue)}`);
    }
}
function bound(param, { of, min, max, got }) {
    if (of === "array" || of === "string") {
        return got < (min ?? 0)
            ? `${param} must not be empty`
            : `total number of ${param} must be at most ${max} - received ${got}`;
    }
    if (min !== undefined && max !== undefined)
        return `${param} must be between ${min} and ${max} inclusive.`;
    return got < (min ?? -Infinity)
        ? `${param} must be greater than or equal to ${min}`
        : `${param} must be less than or equal to ${max}`;
}
/** As Go names them. */
const names = {
    string: "string",
    integer: "int",
    number: "float",
    boolean: "bool",
    array: "[]Object",
    object: "Object",
    null: "null",
};
const failures = {
    402: "please add or update your payment method to continue",
    403: "forbidden",
    429: "You are using a Trial key, which is limited to 20 API calls / minute. You can continue to use the Trial key for free or upgrade to a Production key with higher rate limits at 'https://dashboard.cohere.com/api-keys'.",
    498: "blocked output: the request was blocked because of its content",
    499: "request cancelled",
    500: "internal server error, this has been reported to our developers.",
    503: "the service is temporarily unavailable, please try again later",
};
