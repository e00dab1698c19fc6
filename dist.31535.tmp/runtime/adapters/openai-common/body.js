import { failureError } from "../../core/failure.js";
import { invalidResponse, reportsError } from "./failures.js";
import { fieldsOf } from "./json.js";
/**
 * The JSON object of a successful answer. `payload` is the field without which it is none.
 * @throws the unified error when the object reports an error in place of the payload, `invalid_response` when it is neither.
 */
export function decodeBody(response, payload, errors, model) {
    const text = new TextDecoder().decode(response.body);
    const body = fieldsOf(parse(text));
    const value = body?.[payload];
    if (body !== undefined && value !== undefined && value !== null && !(Array.isArray(value) && reportsError(body)))
        return body;
    if (body !== undefined && reportsError(body)) {
        throw failureError(errors, { status: response.status, headers: response.headers, text }, { model });
    }
    const what = body === undefined ? `is not a JSON object: ${excerpt(text)}` : `has no ${payload}`;
    throw invalidResponse(`The answer ${what}`, { model });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function excerpt(text) {
    const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
    return line === "" ? "it is empty" : `it begins with ${JSON.stringify(line)}`;
}
