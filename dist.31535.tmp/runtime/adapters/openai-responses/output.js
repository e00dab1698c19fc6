import { decodeBase64 } from "../openai-common/base64.js";
import { filled, textOf } from "../openai-common/json.js";
import { decodedToolCall } from "../openai-common/tool-call.js";
import { openaiUsage } from "../openai-common/usage.js";
import { finishReason } from "./finish-reason.js";
import { opaque } from "./opaque.js";
/** The output of an answer, as far as it has arrived. */
export function responsesOutput(answer) {
    const items = [...answer.items].toSorted(([a], [b]) => a - b);
    const toolCalls = items.flatMap(([index, { call, item }]) => call === undefined ? [] : [withItem(decodedToolCall(call), index, item)]);
    const joined = (of) => items.map(([, open]) => of(open)).join("");
    const refusal = joined((open) => open.refusal);
    const message = {
        role: "assistant",
        content: contentOf(items),
        ...(toolCalls.length > 0 && { toolCalls }),
    };
    return {
        message,
        text: joined((open) => open.text),
        reasoning: joined((open) => open.summary + open.thought),
        toolCalls,
        finishReason: finishReason(answer.rawFinishReason, toolCalls.length > 0),
        rawFinishReason: answer.rawFinishReason,
        usage: openaiUsage(answer.rawUsage),
        model: answer.model,
        responseId: answer.responseId,
        ...(refusal !== "" && { refusal }),
    };
}
/** A plain text where the answer is nothing more. */
function contentOf(items) {
    const parts = items.flatMap(([index, open]) => partOf(index, open));
    const plain = parts.every((part) => part.type === "text") &&
        items.every(([, { item }]) => (item["phase"] ?? "final_answer") === "final_answer");
    return plain ? parts.map((part) => (part.type === "text" ? part.text : "")).join("") : parts;
}
/** What of an item belongs into the message: calls have their own place, and items of the client's own tools are left out. */
function partOf(index, { item, text, summary, thought }) {
    const type = textOf(item["type"]);
    if (type === "reasoning")
        return [{ type: "reasoning", text: summary + thought, opaque: opaque(index, reasoningItem(item)) }];
    if (type === "image_generation_call")
        return imagePart(index, item);
    if (keptItems.has(type))
        return [{ type: "reasoning", text: "", opaque: opaque(index, item) }];
    if (text === "")
        return [];
    const id = filled(item["id"]);
    const phase = filled(item["phase"]);
    return [
        { type: "text", text, opaque: opaque(index, { ...(id !== null && { id }), ...(phase !== null && { phase }) }) },
    ];
}
/** What the provider did by itself, and wants to see again: its own tools, and the conversation that it made shorter. */
const keptItems = new Set([
    "compaction",
    "web_search_call",
    "file_search_call",
    "code_interpreter_call",
    "mcp_list_tools",
    "mcp_call",
]);
/** The API wants a summary, and nothing that is null. */
function reasoningItem(item) {
    const given = Object.entries(item).filter(([name, value]) => value !== null && name !== "status");
    return { summary: [], ...Object.fromEntries(given) };
}
function imagePart(index, item) {
    const bytes = decodeBase64(textOf(item["result"]));
    if (bytes === undefined || bytes.length === 0)
        return [];
    return [
        {
            type: "image",
            source: { bytes },
            mediaType: `image/${filled(item["output_format"]) ?? "png"}`,
            opaque: opaque(index, item),
        },
    ];
}
function withItem(call, index, item) {
    const id = filled(item["id"]);
    const kept = { ...(item["type"] === "custom_tool_call" && { type: "custom_tool_call" }), ...(id !== null && { id }) };
    return { ...call, opaque: opaque(index, kept) };
}
