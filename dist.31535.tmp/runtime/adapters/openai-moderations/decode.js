import { decodeBody } from "../openai-common/body.js";
import { openaiErrors } from "../openai-common/errors.js";
import { fieldsOf, listOf } from "../openai-common/json.js";
/** Reads an answer. https://platform.openai.com/docs/api-reference/moderations/object */
export function decodeModerations(response, call) {
    const body = decodeBody(response, "results", openaiErrors, call.model);
    const results = listOf(body["results"]).map((item) => decodeResult(fieldsOf(item) ?? {}));
    return { flagged: results.some(({ flagged }) => flagged), results };
}
/** Categories that do not apply to an input are null: they are left out. */
function decodeResult(item) {
    return {
        flagged: item["flagged"] === true,
        categories: pick(item["categories"], (value) => typeof value === "boolean"),
        scores: pick(item["category_scores"], (value) => typeof value === "number"),
    };
}
function pick(fields, is) {
    return Object.fromEntries(Object.entries(fieldsOf(fields) ?? {}).filter((entry) => is(entry[1])));
}
