import { fieldsOf, textOf } from "../openai-common/json.js";
/** Adds details or pieces of them, and gives their text. Pieces of one detail share type and index; a signature ends it. */
export function addReasoningDetails(details, pieces) {
    let text = "";
    for (const value of pieces) {
        const piece = fieldsOf(value);
        if (piece === undefined)
            continue;
        text += textOf(piece["text"]) + textOf(piece["summary"]);
        const last = details.at(-1);
        if (last !== undefined && continues(last, piece))
            join(last, piece);
        else
            details.push({ ...piece });
    }
    return text;
}
function continues(last, piece) {
    return (last["type"] === piece["type"] &&
        last["index"] === piece["index"] &&
        textOf(last["signature"]) === "" &&
        textOf(last["data"]) === "");
}
function join(last, piece) {
    for (const [name, value] of Object.entries(piece)) {
        if (value === null || value === undefined)
            continue;
        last[name] = joined.has(name) ? textOf(last[name]) + textOf(value) : value;
    }
}
const joined = new Set(["text", "summary"]);
