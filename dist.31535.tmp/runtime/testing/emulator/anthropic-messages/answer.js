import { fieldsOf, textOf } from "../json.js";
import { takeTurn } from "../mind/turn.js";
import { useCache } from "./prompt-cache.js";
import { overheadOf, promptOf } from "./prompt.js";
import { streamOf } from "./stream.js";
/** Answers a request, whole or streamed. https://docs.claude.com/en/api/messages */
export function answerMessages({ body, reply, memory }) {
    const prompt = promptOf(body);
    const turn = takeTurn(prompt, reply, overheadOf(body));
    const calls = turn.toolCalls.map((call) => ({ ...call, id: call.id ?? memory.id("toolu_01", 22) }));
    const cached = useCache(body, memory);
    const cacheRead = reply?.usage?.cachedInputTokens ?? cached.read;
    const cacheWrite = reply?.usage?.cacheWriteTokens ?? cached.write5m + cached.write1h;
    const inputUsage = {
        input_tokens: Math.max(0, turn.usage.promptTokens - cacheRead - cacheWrite),
        cache_creation_input_tokens: cacheWrite,
        cache_read_input_tokens: cacheRead,
        cache_creation: {
            ephemeral_5m_input_tokens: cacheWrite - Math.min(cacheWrite, cached.write1h),
            ephemeral_1h_input_tokens: Math.min(cacheWrite, cached.write1h),
        },
    };
    const message = { model: textOf(body["model"]), id: memory.id("msg_01", 22), type: "message", role: "assistant" };
    const hidesThoughts = fieldsOf(body["thinking"])["display"] === "omitted";
    const content = contentOf({ ...turn, toolCalls: calls }, hidesThoughts);
    const ending = { stop_reason: stopReasonOf(turn), stop_sequence: turn.stopped ?? null };
    const output = {
        output_tokens: turn.usage.completionTokens,
        ...(turn.usage.reasoningTokens > 0 && { output_tokens_details: { thinking_tokens: turn.usage.reasoningTokens } }),
    };
    if (body["stream"] === true)
        return { type: "events", events: streamOf({ message, content, ending, inputUsage, output, turn }) };
    return {
        type: "json",
        value: { ...message, content, ...ending, usage: { ...inputUsage, ...output, service_tier: "standard" } },
    };
}
/** The blocks of an answer. */
function contentOf({ reasoning, text, refusal, toolCalls }, hidesThoughts) {
    const said = refusal ?? text;
    return [
        ...(reasoning === ""
            ? []
            : [
                {
                    type: "thinking",
                    thinking: hidesThoughts ? "" : reasoning,
                    signature: Buffer.from(`signed: ${reasoning}`).toString("base64"),
                },
            ]),
        ...(said === "" ? [] : [{ type: "text", text: said }]),
        ...toolCalls.map(({ id, name, argumentsText }) => ({ type: "tool_use", id, name, input: parsed(argumentsText) })),
    ];
}
function stopReasonOf({ finishReason, ending, refusal }) {
    return (finishReason ??
        (refusal === undefined
            ? { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use", stop_sequence: "stop_sequence" }[ending]
            : "refusal"));
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}
