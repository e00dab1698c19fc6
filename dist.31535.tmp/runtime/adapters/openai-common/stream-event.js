import { failureError } from "../../core/failure.js";
import { invalidResponse } from "./failures.js";
import { fieldsOf } from "./json.js";
/**
 * The JSON object of a streamed event, or undefined for an event without data.
 * @throws `invalid_response` for data that is not a JSON object: what was lost in it cannot be known.
 */
export function eventFields(event, model, emittedBefore) {
    if (event.type !== "sse" || event.data === "")
        return undefined;
    let value;
    try {
        value = JSON.parse(event.data);
    }
    catch {
        throw invalidResponse("An event of the stream is not JSON", { model, emittedBefore });
    }
    const fields = fieldsOf(value);
    if (fields === undefined)
        throw invalidResponse("An event of the stream is not a JSON object", { model, emittedBefore });
    return fields;
}
/** The unified error of an event that reports one. */
export function eventError(errors, data, model, emittedBefore) {
    return failureError(errors, { status: undefined, headers: {}, text: data, emittedBefore }, { model });
}
