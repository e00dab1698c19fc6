import { textOf } from "../json.js";
import { pieces } from "../mind/tokens.js";
/** The events of an answer. https://docs.claude.com/en/docs/build-with-claude/streaming */
export function streamOf({ message, content, ending, inputUsage, output, turn, }) {
    const usage = { ...inputUsage, output_tokens: 1, service_tier: "standard" };
    const start = event("message_start", {
        message: { ...message, content: [], stop_reason: null, stop_sequence: null, usage },
    });
    const blocks = content.flatMap((block, index) => blockEvents(block, index, turn));
    const [first, ...rest] = blocks;
    // Where the blocks begin a ping is sent.
    return [
        start,
        ...(first === undefined ? [] : [first]),
        event("ping", {}),
        ...rest,
        event("message_delta", { delta: ending, usage: { ...withoutDetails(inputUsage), ...output } }, { terminal: true }),
        event("message_stop", {}, { terminal: true }),
    ];
}
function blockEvents(block, index, turn) {
    const { empty, deltas } = parts[textOf(block["type"])]?.(block, turn) ?? { empty: block, deltas: [] };
    return [
        event("content_block_start", { index, content_block: empty }, { delta: block["type"] === "tool_use" }),
        ...deltas.map((delta) => event("content_block_delta", { index, delta }, { delta: delta["type"] !== "signature_delta" })),
        event("content_block_stop", { index }),
    ];
}
/** A block as it begins, and what comes after. */
const parts = {
    text: (block, turn) => ({
        empty: { ...block, text: "" },
        deltas: (turn.refusal === undefined ? turn.pieces : pieces(turn.refusal)).map((text) => ({
            type: "text_delta",
            text,
        })),
    }),
    thinking: (block) => ({
        empty: { ...block, thinking: "", signature: "" },
        deltas: [
            ...pieces(textOf(block["thinking"])).map((thinking) => ({ type: "thinking_delta", thinking })),
            { type: "signature_delta", signature: block["signature"] },
        ],
    }),
    tool_use: (block, turn) => {
        const text = turn.toolCalls.find(({ id, name }) => id === block["id"] || name === block["name"])?.argumentsText ??
            JSON.stringify(block["input"]);
        return {
            empty: { ...block, input: {} },
            deltas: ["", ...pieces(text)].map((partial_json) => ({ type: "input_json_delta", partial_json })),
        };
    },
};
function withoutDetails({ cache_creation: _details, ...usage }) {
    return usage;
}
function event(type, fields, marks = {}) {
    return { event: type, data: JSON.stringify({ type, ...fields }), ...marks };
}
