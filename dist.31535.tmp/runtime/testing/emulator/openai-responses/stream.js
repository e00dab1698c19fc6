import { fieldsOf, listOf, textOf } from "../json.js";
import { pieces } from "../mind/tokens.js";
/**
 * The events of an answer, in the order in which the API sends them: created, in progress, for each item its beginning, its
 * parts and deltas and its end, and last the whole response. https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function streamOf(begun, finished, turn) {
    const events = [];
    const add = (type, fields, marks = {}) => {
        events.push({ event: type, data: JSON.stringify({ type, sequence_number: events.length, ...fields }), ...marks });
    };
    add("response.created", { response: begun });
    add("response.in_progress", { response: begun });
    for (const [index, item] of listOf(finished["output"]).entries()) {
        const typed = item;
        writers[typed.type](typed, index, turn, add);
    }
    const last = finished["status"] === "completed" ? "response.completed" : "response.incomplete";
    add(last, { response: finished }, { terminal: true });
    return events;
}
const writers = {
    reasoning(item, output_index, _turn, add) {
        const place = { item_id: item.id, output_index, summary_index: 0 };
        const text = textOf(fieldsOf(listOf(item["summary"])[0])["text"]);
        add("response.output_item.added", { output_index, item: { ...item, summary: [] } });
        if (text !== "") {
            add("response.reasoning_summary_part.added", { ...place, part: { type: "summary_text", text: "" } });
            for (const delta of pieces(text))
                add("response.reasoning_summary_text.delta", { ...place, delta }, { delta: true });
            add("response.reasoning_summary_text.done", { ...place, text });
            add("response.reasoning_summary_part.done", { ...place, part: { type: "summary_text", text } });
        }
        add("response.output_item.done", { output_index, item });
    },
    message(item, output_index, turn, add) {
        const place = { item_id: item.id, output_index, content_index: 0 };
        const part = fieldsOf(listOf(item["content"])[0]);
        add("response.output_item.added", { output_index, item: { ...item, status: "in_progress", content: [] } });
        if (turn.refusal !== undefined) {
            add("response.content_part.added", { ...place, part: { ...part, refusal: "" } });
            add("response.refusal.delta", { ...place, delta: turn.refusal });
            add("response.refusal.done", { ...place, refusal: turn.refusal });
        }
        else {
            add("response.content_part.added", { ...place, part: { ...part, text: "" } });
            for (const delta of turn.pieces)
                add("response.output_text.delta", { ...place, delta, logprobs: [] }, { delta: true });
            add("response.output_text.done", { ...place, text: turn.text, logprobs: [] });
        }
        add("response.content_part.done", { ...place, part });
        add("response.output_item.done", { output_index, item });
    },
    function_call(item, output_index, _turn, add) {
        const place = { item_id: item.id, output_index };
        const text = textOf(item["arguments"]);
        add("response.output_item.added", { output_index, item: { ...item, status: "in_progress", arguments: "" } }, { delta: true });
        for (const delta of pieces(text))
            add("response.function_call_arguments.delta", { ...place, delta }, { delta: true });
        add("response.function_call_arguments.done", { ...place, arguments: text });
        add("response.output_item.done", { output_index, item });
    },
};
