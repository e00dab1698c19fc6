/** A call of which nothing has arrived but its place among the calls of the answer. */
export function openToolCall(index, responseId) {
    // The answer's id keeps calls of different turns apart.
    const madeUpId = responseId === null ? `call_${index}` : `call_${responseId}_${index}`;
    return { id: null, madeUpId, name: "", argumentsText: "", custom: false, opaque: undefined };
}
/** The finished call. */
export function decodedToolCall({ id, madeUpId, name, argumentsText, custom, opaque }) {
    const call = {
        id: id ?? madeUpId,
        providerId: id,
        name,
        arguments: custom ? argumentsText : parseArguments(argumentsText),
        argumentsText,
    };
    return opaque === undefined ? call : { ...call, opaque };
}
/** The arguments' JSON; none or `null` is no arguments, what is not JSON is null. */
function parseArguments(text) {
    if (text.trim() === "")
        return {};
    try {
        return JSON.parse(text) ?? {};
    }
    catch {
        return null;
    }
}
/** The text of arguments; some providers send them parsed. */
export function argumentsTextOf(value) {
    if (typeof value === "string")
        return value;
    return value === undefined || value === null ? "" : JSON.stringify(value);
}
/** The arguments of a call as they go back to the provider: as the model wrote them. */
export function argumentsToSend(call) {
    if (call.argumentsText !== "")
        return call.argumentsText;
    return call.arguments === undefined || call.arguments === null ? "{}" : JSON.stringify(call.arguments);
}
