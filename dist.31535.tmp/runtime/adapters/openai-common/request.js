import { mergeDeep } from "./merge.js";
/** A POST of a JSON body: parameters under what the codec itself makes, and the call's extra body over both. */
export function jsonRequest(path, call, body, framing = "json", headers = {}) {
    const value = mergeDeep(mergeDeep(call.parameters ?? {}, body), call.extraBody);
    return { method: "POST", path, headers: requestHeaders(call, headers), body: { type: "json", value }, framing };
}
/** A POST of a form: lists become repeated `name[]` fields, objects JSON; null leaves a field out. */
export function formRequest(path, call, body, file, framing) {
    const fields = mergeDeep(mergeDeep(call.parameters, body), call.extraBody);
    const parts = Object.entries(fields).flatMap(([name, value]) => fieldParts(name, value));
    return {
        method: "POST",
        path,
        headers: requestHeaders(call, {}),
        body: { type: "form", parts: [...parts, file] },
        framing,
    };
}
function fieldParts(name, value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => fieldParts(name.endsWith("[]") ? name : `${name}[]`, item));
    return [{ name, value: typeof value === "object" ? JSON.stringify(value) : String(value) }];
}
function requestHeaders(call, headers) {
    const extra = Object.entries(call.extraHeaders ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    return { ...headers, ...Object.fromEntries(extra) };
}
