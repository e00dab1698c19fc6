import { numberOf, textOf } from "../json.js";
import { takeTurn } from "../mind/turn.js";
import { finishReasonOf } from "../openai-chat/ending.js";
import { streamOf } from "./stream.js";
import { completionUsage } from "./usage.js";
/** Continues a text. Without `max_tokens` it is cut after 16 tokens, as the API does. https://platform.openai.com/docs/api-reference/completions/object */
export function answerCompletion({ body, reply, memory }) {
    const prompt = [body["prompt"]]
        .flat()
        .map((it) => (typeof it === "string" ? it : `token ${String(it)}`))
        .join("\n");
    const turn = takeTurn({
        question: prompt,
        texts: [prompt],
        media: [],
        toolResults: [],
        tools: [],
        toolChoice: "none",
        parallel: false,
        reasoning: false,
        schema: undefined,
        maxTokens: numberOf(body["max_tokens"]) ?? 16,
        stop: [body["stop"] ?? []].flat().map(String),
    }, reply, 0);
    const envelope = {
        id: memory.id("cmpl-"),
        object: "text_completion",
        created: memory.created,
        model: textOf(body["model"]),
    };
    if (body["stream"] === true)
        return { type: "events", events: streamOf(envelope, turn, body) };
    const choices = [{ text: turn.text, index: 0, logprobs: null, finish_reason: finishReasonOf(turn) }];
    return { type: "json", value: { ...envelope, choices, usage: completionUsage(turn) } };
}
