import { pieces } from "../mind/tokens.js";
/** The events of an answer: thoughts or a plan, text, tool calls, the end with usage, `[DONE]`. https://docs.cohere.com/v2/docs/streaming */
export function streamOf(id, turn, plan, ending) {
    const blocks = [
        ...(turn.reasoning === "" ? [] : [{ type: "thinking", deltas: pieces(turn.reasoning) }]),
        ...(turn.text === "" ? [] : [{ type: "text", deltas: turn.pieces }]),
    ];
    return [
        event("message-start", {
            id,
            delta: { message: { role: "assistant", content: [], tool_plan: "", tool_calls: [], citations: [] } },
        }),
        ...pieces(plan).map((piece) => event("tool-plan-delta", { delta: { message: { tool_plan: piece } } })),
        ...blocks.flatMap(({ type, deltas }, index) => blockEvents(type, deltas, index)),
        ...turn.toolCalls.flatMap(({ id: callId, name, argumentsText }, index) => [
            event("tool-call-start", {
                index,
                delta: { message: { tool_calls: { id: callId, type: "function", function: { name, arguments: "" } } } },
            }, { delta: true }),
            ...pieces(argumentsText).map((piece) => event("tool-call-delta", { index, delta: { message: { tool_calls: { function: { arguments: piece } } } } }, { delta: true })),
            event("tool-call-end", { index }),
        ]),
        event("message-end", { delta: ending }, { terminal: true }),
        { data: "[DONE]", terminal: true },
    ];
}
function blockEvents(type, deltas, index) {
    const content = (fields) => ({ index, delta: { message: { content: fields } } });
    const middle = deltas.map((piece) => event("content-delta", content({ [type]: piece }), { delta: true }));
    return [event("content-start", content({ type, [type]: "" })), ...middle, event("content-end", { index })];
}
function event(type, fields, marks = {}) {
    return { event: type, data: JSON.stringify({ type, ...fields }), ...marks };
}
