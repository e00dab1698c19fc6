import { valueOf } from "./by-schema.js";
import { countTokens, pieces } from "./tokens.js";
/**
 * Answers a prompt: with what the test ordered, else from the prompt alone. Tools are called when they must be, or when the
 * question has a word of a tool's name; results of tools are read out; a schema gets a value that fits it; any other question
 * comes back as an echo. `promptTokens` is what the protocol counts beside the texts.
 */
export function takeTurn(prompt, reply, overhead) {
    const toolCalls = reply === undefined ? callsOf(prompt) : (reply.toolCalls ?? []).map(scriptedCall);
    const whole = reply === undefined ? (toolCalls.length > 0 ? "" : textOf(prompt)) : (reply.pieces?.join("") ?? reply.text ?? "");
    const { text, ending, stopped } = reply === undefined ? bounded(whole, prompt) : { text: whole, ending: "stop", stopped: undefined };
    const reasoning = reply === undefined ? (prompt.reasoning ? thoughtsOf(prompt) : "") : (reply.reasoning ?? "");
    const reasoningTokens = countTokens(reasoning);
    const calls = toolCalls.reduce((sum, it) => sum + countTokens(it.name) + countTokens(it.argumentsText) + 4, 0);
    return {
        text,
        pieces: reply?.pieces ?? pieces(text),
        reasoning,
        refusal: reply?.refusal,
        toolCalls,
        ending: toolCalls.length > 0 ? "tool_calls" : ending,
        stopped,
        finishReason: reply?.finishReason,
        usage: {
            promptTokens: reply?.usage?.promptTokens ?? overhead + prompt.texts.reduce((sum, it) => sum + countTokens(it), 0),
            completionTokens: reply?.usage?.completionTokens ?? countTokens(text) + calls + reasoningTokens + 1,
            cachedInputTokens: reply?.usage?.cachedInputTokens ?? 0,
            cacheWriteTokens: reply?.usage?.cacheWriteTokens ?? 0,
            reasoningTokens: reply?.usage?.reasoningTokens ?? reasoningTokens,
        },
    };
}
/** The part of a prompt of 1024 tokens and more that was seen before is cached, in steps of 128. https://platform.openai.com/docs/guides/prompt-caching */
export function withPrefixCache(turn, prompt, reply, memory) {
    const { promptTokens } = turn.usage;
    if (reply?.usage?.cachedInputTokens !== undefined || promptTokens < 1024)
        return turn;
    const cachedInputTokens = memory.seen(prompt.texts.join("\n").slice(0, 2000))
        ? promptTokens - (promptTokens % 128)
        : 0;
    return { ...turn, usage: { ...turn.usage, cachedInputTokens } };
}
function textOf({ schema, toolResults, question, media }) {
    if (schema !== undefined)
        return JSON.stringify(schema === true ? { answer: question } : valueOf(schema, question));
    if (toolResults.length > 0)
        return `The tool says: ${toolResults.join("; ")}`;
    const seen = media.length === 0 ? "" : ` (with ${media.join(" and ")})`;
    return `You said: ${question}${seen}`;
}
function thoughtsOf({ question, toolResults }) {
    return toolResults.length > 0
        ? "The tool has answered. I read its answer out."
        : `The user says "${question.slice(0, 60)}". I repeat it.`;
}
function callsOf(prompt) {
    const { tools, toolChoice, question, parallel } = prompt;
    if (toolChoice === "none" || tools.length === 0)
        return [];
    if (typeof toolChoice === "object")
        return tools.filter((it) => it.name === toolChoice.name).map((it) => call(it, question));
    const meant = tools.filter((tool) => isMeant(tool, question));
    const called = meant.length > 0 ? meant : toolChoice === "required" ? tools.slice(0, 1) : [];
    return (parallel ? called : called.slice(0, 1)).map((it) => call(it, question));
}
function isMeant({ name }, question) {
    const words = new Set(question.toLowerCase().match(/\p{L}+/gu) ?? []);
    const parts = name
        .replace(/([a-z])([A-Z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z]+/);
    return question.includes(name) || parts.some((part) => part.length > 3 && words.has(part));
}
function call({ name, parameters }, question) {
    return { id: undefined, name, argumentsText: JSON.stringify(valueOf({ ...parameters, type: "object" }, question)) };
}
function scriptedCall({ id, name, arguments: value }) {
    return { id, name, argumentsText: typeof value === "string" ? value : JSON.stringify(value) };
}
/** Ends the text at the first stop sequence or at the bound, whichever comes first. */
function bounded(whole, { stop, maxTokens }) {
    const places = stop.map((it) => ({ it, at: whole.indexOf(it) })).filter(({ at }) => at !== -1);
    const [earliest] = places.toSorted((a, b) => a.at - b.at);
    const text = earliest === undefined ? whole : whole.slice(0, earliest.at);
    const all = pieces(text);
    if (maxTokens !== undefined && all.length > maxTokens)
        return { text: all.slice(0, maxTokens).join(""), ending: "length", stopped: undefined };
    return { text, ending: earliest === undefined ? "stop" : "stop_sequence", stopped: earliest?.it };
}
