import { compact, textOf } from "../anthropic-common/json.js";
import { parseArguments } from "../anthropic-common/tool-arguments.js";
import { cohereChatUsage } from "../cohere-common/usage.js";
import { cohereFinishReason } from "./finish-reason.js";
/** The `kind` of the opaque parts that only this protocol reads. */
export const opaqueKind = "cohere-chat-v2";
/**
 * What an answer says. The plan of its tool calls is neither text nor reasoning: it stands in the message as an opaque part
 * `{tool_plan}` without text, to be sent back.
 */
export function chatOutput(answer) {
    const parts = answer.parts.filter((part) => part.text !== "").map(messagePart);
    if (answer.toolPlan !== "")
        parts.push({ type: "reasoning", text: "", opaque: { kind: opaqueKind, data: { tool_plan: answer.toolPlan } } });
    const toolCalls = answer.toolCalls.map((call, at) => toolCall(call, `${answer.id ?? "call"}_${at}`));
    const text = joined(answer, "text");
    return {
        message: compact({
            role: "assistant",
            content: parts.every((part) => part.type === "text") ? text : parts,
            toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
        }),
        text,
        reasoning: joined(answer, "thinking"),
        toolCalls,
        finishReason: cohereFinishReason(answer.finishReason),
        rawFinishReason: answer.finishReason,
        usage: cohereChatUsage(answer.usage),
        model: null,
        responseId: answer.id,
    };
}
function messagePart(part) {
    if (part.type === "text")
        return { type: "text", text: part.text };
    return { type: "reasoning", text: part.text, opaque: { kind: opaqueKind, data: { type: "thinking" } } };
}
function joined({ parts }, type) {
    return parts.map((part) => (part.type === type ? part.text : "")).join("");
}
function toolCall({ id, name, argumentsText }, madeUp) {
    const own = textOf(id);
    return {
        id: own ?? madeUp,
        providerId: own ?? null,
        name: textOf(name) ?? "",
        arguments: parseArguments(argumentsText),
        argumentsText: argumentsText === "" ? "{}" : argumentsText,
    };
}
