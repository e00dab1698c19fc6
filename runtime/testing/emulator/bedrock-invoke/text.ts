import { modelRule } from "../bedrock/model.ts";
import { bedrockErrorEvent, bedrockVendor } from "../bedrock/vendor.ts";
import { integer, list, number, object, oneOf, optionals, text } from "../check/shape.ts";
import { listOf, numberOf, textOf, type Fields } from "../json.ts";
import { takeTurn, type Turn } from "../mind/turn.ts";
import type { Answer, Asked, Operation } from "../operation.ts";
import { framed } from "./messages.ts";

/** Cohere's first models, which continue a text. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-cohere-command.html */
export const emulatedInvokeText: Operation = {
  kind: "bedrock-invoke",
  vendor: bedrockVendor,
  method: "POST",
  path: /^model\/[^/]*cohere\.command-(?:text|light)[^/]*\/invoke(?:-with-response-stream)?$/,
  schema: object({
    prompt: text({ min: 1 }),
    ...optionals({
      max_tokens: integer({ min: 1, max: 4096 }),
      temperature: number({ min: 0, max: 5 }),
      p: number({ min: 0, max: 1 }),
      k: number({ min: 0, max: 500 }),
      stop_sequences: list(text(), { max: 4 }),
      return_likelihoods: oneOf("GENERATION", "ALL", "NONE"),
      num_generations: integer({ min: 1, max: 5 }),
    }),
  }),
  rules: [modelRule],
  answer: answerText,
  errorEvent: bedrockErrorEvent,
};

function answerText({ body, reply, memory, path }: Asked): Answer {
  const prompt = textOf(body["prompt"]);
  const turn = takeTurn(askedBy(body), reply, 0);
  const finish_reason = turn.finishReason ?? (turn.ending === "length" ? "MAX_TOKENS" : "COMPLETE");
  const id = memory.id("", 32);
  if (path.endsWith("/invoke"))
    return { type: "json", value: { id, prompt, generations: [{ id, text: turn.text, finish_reason }] } };
  const last = { is_finished: true, finish_reason, "amazon-bedrock-invocationMetrics": metricsOf(turn) };
  return framed({
    type: "events",
    events: [
      ...turn.pieces.map((it) => ({ data: JSON.stringify({ text: it, is_finished: false }), delta: true })),
      { data: JSON.stringify(last), terminal: true },
    ],
  });
}

function metricsOf({ usage }: Turn): Fields {
  return { inputTokenCount: usage.promptTokens, outputTokenCount: usage.completionTokens, invocationLatency: 1 };
}

function askedBy(body: Fields): Parameters<typeof takeTurn>[0] {
  const prompt = textOf(body["prompt"]);
  return {
    question: prompt,
    texts: [prompt],
    media: [],
    toolResults: [],
    tools: [],
    toolChoice: "auto",
    parallel: true,
    reasoning: false,
    schema: undefined,
    maxTokens: numberOf(body["max_tokens"]),
    stop: listOf(body["stop_sequences"]).map(String),
  };
}
