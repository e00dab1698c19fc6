import { fieldsOf } from "../json.js";
import { pieces } from "../mind/tokens.js";
import { finishReasonOf, usageOf } from "./ending.js";
/**
 * The chunks of an answer: role, reasoning where the reply has some (as compatible providers stream it), text, tool calls,
 * finish reason, usage if asked for, `[DONE]`. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function streamOf(envelope, turn, reasoning, body) {
    const withUsage = fieldsOf(body["stream_options"])["include_usage"] === true;
    const chunk = (delta, finish = null) => JSON.stringify({
        ...envelope,
        object: "chat.completion.chunk",
        choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
        ...(withUsage && { usage: null }),
    });
    const content = turn.toolCalls.length > 0 && turn.text === "" ? null : "";
    const usage = JSON.stringify({ ...envelope, object: "chat.completion.chunk", choices: [], usage: usageOf(turn) });
    return [
        { data: chunk({ role: "assistant", content, refusal: null }) },
        ...pieces(reasoning).map((piece) => ({ data: chunk({ reasoning_content: piece }), delta: true })),
        ...turn.pieces.map((piece) => ({ data: chunk({ content: piece }), delta: true })),
        ...(turn.refusal === undefined ? [] : [{ data: chunk({ refusal: turn.refusal }) }]),
        ...turn.toolCalls.flatMap(({ id, name, argumentsText }, index) => [
            {
                data: chunk({ tool_calls: [{ index, id, type: "function", function: { name, arguments: "" } }] }),
                delta: true,
            },
            ...pieces(argumentsText).map((piece) => ({
                data: chunk({ tool_calls: [{ index, function: { arguments: piece } }] }),
                delta: true,
            })),
        ]),
        { data: chunk({}, finishReasonOf(turn)), terminal: true },
        ...(withUsage ? [{ data: usage, terminal: true }] : []),
        { data: "[DONE]", terminal: true },
    ];
}
