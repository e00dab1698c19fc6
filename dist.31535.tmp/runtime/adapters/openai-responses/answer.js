import { fieldsOf, filled, listOf, textOf } from "../openai-common/json.js";
import { openToolCall } from "../openai-common/tool-call.js";
/** An answer of which nothing has arrived. */
export function responsesAnswer(customTools) {
    return {
        items: new Map(),
        calls: [],
        customTools,
        rawFinishReason: null,
        rawUsage: undefined,
        model: null,
        responseId: null,
    };
}
/** What stands around the output: model, id, status, usage. */
export function addEnvelope(answer, response) {
    answer.model = filled(response["model"]) ?? answer.model;
    answer.responseId = filled(response["id"]) ?? answer.responseId;
    answer.rawUsage = fieldsOf(response["usage"]) ?? answer.rawUsage;
}
/** The item at a place of the output, a new one where there is none. */
export function itemAt(answer, index) {
    let open = answer.items.get(index);
    if (open === undefined) {
        open = { item: {}, text: "", refusal: "", summary: "", thought: "", call: undefined };
        answer.items.set(index, open);
    }
    return open;
}
/** Adds an item that is announced: of a call, id and name are known. */
export function beginItem(answer, index, item) {
    const open = itemAt(answer, index);
    open.item = item;
    return isCall(answer, item) ? addCall(answer, open, item, "") : [];
}
/** Adds an item that is whole: what its deltas have told counts, and what they have not is added. */
export function addItem(answer, index, item) {
    const open = itemAt(answer, index);
    open.item = item;
    if (isCall(answer, item)) {
        const argumentsText = textOf(item["arguments"]) + textOf(item["input"]);
        return addCall(answer, open, item, open.call === undefined || open.call.argumentsText === "" ? argumentsText : "");
    }
    const content = listOf(item["content"]).map((part) => fieldsOf(part) ?? {});
    const deltas = [];
    if (item["type"] === "reasoning") {
        if (open.summary === "")
            deltas.push(...addThought(open, "summary", joined(listOf(item["summary"]).map(fieldsOf), "text")));
        if (open.thought === "")
            deltas.push(...addThought(open, "thought", joined(content, "text")));
    }
    else if (item["type"] === "message") {
        if (open.text === "")
            deltas.push(...addText(open, joined(content, "text")));
        if (open.refusal === "")
            open.refusal = joined(content, "refusal");
    }
    return deltas;
}
/** Adds text to a message. */
export function addText(open, text) {
    if (text === "")
        return [];
    open.text += text;
    return [{ type: "text", text }];
}
/** Adds to the summary of a thought, or to the thought itself. */
export function addThought(open, where, text) {
    if (text === "")
        return [];
    open[where] += text;
    return [{ type: "reasoning", text }];
}
/** Adds a piece of a call's arguments. A call that was not announced is none of the caller's. */
export function addArguments(answer, { call }, argumentsText) {
    if (call === undefined || argumentsText === "")
        return [];
    call.argumentsText += argumentsText;
    return [{ type: "toolCall", index: answer.calls.indexOf(call), argumentsText }];
}
function isCall(answer, { type }) {
    return type === "function_call" || (type === "custom_tool_call" && answer.customTools);
}
function addCall(answer, open, item, argumentsText) {
    const isNew = open.call === undefined;
    const call = (open.call ??= openToolCall(answer.calls.length, answer.responseId));
    if (isNew)
        answer.calls.push(call);
    call.custom = item["type"] === "custom_tool_call";
    const id = call.id === null ? filled(item["call_id"]) : null;
    const name = call.name === "" ? textOf(item["name"]) : "";
    if (id !== null)
        call.id = id;
    if (name !== "")
        call.name = name;
    call.argumentsText += argumentsText;
    if (!isNew && id === null && name === "" && argumentsText === "")
        return [];
    return [
        {
            type: "toolCall",
            index: answer.calls.indexOf(call),
            ...((isNew || id !== null) && { id: call.id ?? call.madeUpId }),
            ...(name !== "" && { name }),
            argumentsText,
        },
    ];
}
function joined(parts, name) {
    return parts.map((part) => textOf(part?.[name])).join("");
}
