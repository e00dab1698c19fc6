import { fieldsOf } from "../json.js";
import { finishReasonOf } from "../openai-chat/ending.js";
import { completionUsage } from "./usage.js";
/** The chunks of an answer. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export function streamOf(envelope, turn, body) {
    const withUsage = fieldsOf(body["stream_options"])["include_usage"] === true;
    const chunk = (text, finish = null) => JSON.stringify({
        ...envelope,
        choices: [{ text, index: 0, logprobs: null, finish_reason: finish }],
        ...(withUsage && { usage: null }),
    });
    return [
        ...turn.pieces.map((piece) => ({ data: chunk(piece), delta: true })),
        { data: chunk("", finishReasonOf(turn)), terminal: true },
        ...(withUsage
            ? [{ data: JSON.stringify({ ...envelope, choices: [], usage: completionUsage(turn) }), terminal: true }]
            : []),
        { data: "[DONE]", terminal: true },
    ];
}
