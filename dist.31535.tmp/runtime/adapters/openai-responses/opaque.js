import { fieldsOf } from "../openai-common/json.js";
/** What the Responses API wants back in the next turn. */
export function opaque(index, item) {
    return { kind: "openai-responses", data: { index, item } };
}
/** What goes back, where this protocol made it. */
export function opaqueItem(part) {
    if (part?.kind !== "openai-responses")
        return undefined;
    const data = fieldsOf(part.data);
    const item = fieldsOf(data?.["item"]);
    return item === undefined ? undefined : { index: typeof data?.["index"] === "number" ? data["index"] : 0, item };
}
