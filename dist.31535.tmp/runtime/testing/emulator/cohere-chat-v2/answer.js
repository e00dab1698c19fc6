import { takeTurn } from "../mind/turn.js";
import { countTokens } from "../mind/tokens.js";
import { overheadOf, promptOf } from "./prompt.js";
import { streamOf } from "./stream.js";
/** Answers a request, whole or streamed. https://docs.cohere.com/v2/reference/chat */
export function answerChat({ body, reply, memory }) {
    const prompt = promptOf(body);
    const turn = takeTurn(prompt, reply, overheadOf(body));
    const toolCalls = turn.toolCalls.map((call) => ({
        ...call,
        id: call.id ?? `${call.name}_${memory.id("", 12).toLowerCase()}`,
    }));
    const plan = toolCalls.length > 0 && turn.reasoning === ""
        ? `I will call ${toolCalls.map(({ name }) => name).join(" and ")}.`
        : "";
    const finishReason = finishReasonOf(turn);
    const usage = usageOf(turn, prompt.texts);
    const id = uuid(memory.id("", 32));
    if (body["stream"] === true)
        return {
            type: "events",
            events: streamOf(id, { ...turn, toolCalls }, plan, { finish_reason: finishReason, usage }),
        };
    const content = [
        ...(turn.reasoning === "" ? [] : [{ type: "thinking", thinking: turn.reasoning }]),
        ...(turn.text === "" ? [] : [{ type: "text", text: turn.text }]),
    ];
    const message = {
        role: "assistant",
        ...(plan !== "" && { tool_plan: plan }),
        ...(toolCalls.length > 0 && {
            tool_calls: toolCalls.map(({ id: callId, name, argumentsText }) => ({
                id: callId,
                type: "function",
                function: { name, arguments: argumentsText },
            })),
        }),
        ...(content.length > 0 && { content }),
    };
    return { type: "json", value: { id, message, finish_reason: finishReason, usage } };
}
function finishReasonOf({ finishReason, ending }) {
    return (finishReason ??
        { stop: "COMPLETE", length: "MAX_TOKENS", tool_calls: "TOOL_CALL", stop_sequence: "STOP_SEQUENCE" }[ending]);
}
/** What is billed is the texts alone; `tokens` is what the model read and wrote. */
function usageOf({ usage }, texts) {
    const billed = Math.min(usage.promptTokens, texts.reduce((sum, it) => sum + countTokens(it), 0));
    return {
        billed_units: { input_tokens: billed, output_tokens: usage.completionTokens },
        tokens: {
            input_tokens: usage.promptTokens,
            output_tokens: usage.completionTokens,
            ...(usage.reasoningTokens > 0 && { reasoning_tokens: usage.reasoningTokens }),
        },
        cached_tokens: usage.cachedInputTokens,
    };
}
function uuid(text) {
    const hex = Buffer.from(text).toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
