import { openaiError } from "./error.js";
import { refuse } from "./refuse.js";
/** How OpenAI refuses, in its own words. https://platform.openai.com/docs/guides/error-codes */
export const openaiVendor = {
    name: "openai",
    keyOf: (headers) => /^Bearer\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? headers["api-key"],
    missingKey: openaiError(401, "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank username) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys."),
    wrongKey: (key) => openaiError(401, `Incorrect API key provided: ${masked(key)}. You can find your API key at https://platform.openai.com/account/api-keys.`, null, "invalid_api_key"),
    refuse: (problem, operation) => refuse(problem, operation.kind),
    badJson: () => openaiError(400, "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)"),
    noSuchPath: (method, path) => openaiError(404, `Invalid URL (${method} ${path})`),
    noSuchModel: (model, kind) => kind === "openai-responses" || kind === "openai-moderations"
        ? openaiError(400, `The requested model '${model}' does not exist.`, "model", "model_not_found")
        : openaiError(404, `The model \`${model}\` does not exist or you do not have access to it.`, null, "model_not_found"),
    failure: (status, key) => failures[status]?.(key ?? "") ??
        openaiError(status, `The server answered with ${status}`, null, null, status < 500 ? "invalid_request_error" : "server_error"),
    headers: (id) => ({
        "x-request-id": `req_${id}`,
        "openai-processing-ms": "12",
        "openai-version": "2020-10-01",
        "x-ratelimit-limit-requests": "10000",
        "x-ratelimit-remaining-requests": "9999",
        "x-ratelimit-reset-requests": "6ms",
        "x-ratelimit-limit-tokens": "50000000",
        "x-ratelimit-remaining-tokens": "49999000",
        "x-ratelimit-reset-tokens": "0s",
    }),
};
/** An error in the middle of a stream of chunks. */
export function openaiErrorEvent({ type = "server_error", message = "The server had an error while processing your request. Sorry about that!", }) {
    return { data: JSON.stringify({ error: { message, type, param: null, code: null } }) };
}
const failures = {
    // OpenAI masks the key; compatible servers do not, and clients must not show it.
    401: (key) => openaiError(401, `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.`, null, "invalid_api_key"),
    403: () => openaiError(403, "You are not allowed to sample from this model", null, null, "invalid_request_error"),
    429: () => ({
        ...openaiError(429, "Rate limit reached for the model in organization org-emulator on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.", null, "rate_limit_exceeded", "requests"),
        headers: { "retry-after": "1", "retry-after-ms": "1000" },
    }),
    500: () => openaiError(500, "The server had an error while processing your request. Sorry about that!", null, null, "server_error"),
    503: () => openaiError(503, "The engine is currently overloaded, please try again later", null, null, "service_unavailable"),
};
function masked(key) {
    return key.length < 12
        ? key.slice(0, 2).padEnd(key.length, "*")
        : key.slice(0, 8) + "*".repeat(key.length - 12) + key.slice(-4);
}
