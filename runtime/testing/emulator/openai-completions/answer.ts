import { numberOf, textOf } from "../json.ts";
import { takeTurn } from "../mind/turn.ts";
import type { Answer, Asked } from "../operation.ts";
import { finishReasonOf } from "../openai-chat/ending.ts";
import { streamOf } from "./stream.ts";
import { completionUsage } from "./usage.ts";

/** Continues a text. Without `max_tokens` it is cut after 16 tokens, as the API does. https://platform.openai.com/docs/api-reference/completions/object */
export function answerCompletion({ body, reply, memory }: Asked): Answer {
  const prompt = [body["prompt"]]
    .flat()
    .map((it) => (typeof it === "string" ? it : `token ${String(it)}`))
    .join("\n");
  const turn = takeTurn(
    {
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
    },
    reply,
    0,
  );
  const envelope = {
    id: memory.id("cmpl-"),
    object: "text_completion",
    created: memory.created,
    model: textOf(body["model"]),
  };
  if (body["stream"] === true) return { type: "events", events: streamOf(envelope, turn, body) };
  const choices = [{ text: turn.text, index: 0, logprobs: null, finish_reason: finishReasonOf(turn) }];
  return { type: "json", value: { ...envelope, choices, usage: completionUsage(turn) } };
}
