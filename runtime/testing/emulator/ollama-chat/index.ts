import { any, boolean, list, object, openObject, oneOf, optional, optionals, text } from "../check/shape.ts";
import { fieldsOf, textOf, type Fields } from "../json.ts";
import { pieces } from "../mind/tokens.ts";
import { takeTurn, type Turn } from "../mind/turn.ts";
import { ollamaVendor } from "../ollama/vendor.ts";
import { overheadOf, promptOf } from "../openai-chat/prompt.ts";
import type { Answer, Asked, Operation, StreamEvent } from "../operation.ts";

/** Ollama's chat: lines when it is streamed, as it is unless told otherwise. https://docs.ollama.com/api/chat */
export const emulatedOllamaChat: Operation = {
  kind: "ollama-chat",
  vendor: ollamaVendor,
  method: "POST",
  path: "api/chat",
  schema: object({
    model: text({ min: 1 }),
    messages: list(
      object({
        role: oneOf("system", "user", "assistant", "tool"),
        content: text(),
        ...optionals({ thinking: text(), images: list(text()), tool_calls: list(openObject()), tool_name: text() }),
      }),
    ),
    stream: optional(boolean),
    ...optionals({
      tools: list(openObject()),
      format: any,
      options: openObject(),
      think: any,
      keep_alive: any,
    }),
  }),
  answer: answerChat,
  errorEvent: ({ message = "an internal error occurred" }) => ({ data: JSON.stringify({ error: message }) }),
};

function answerChat({ body, reply }: Asked): Answer {
  const options = fieldsOf(body["options"]);
  const format = body["format"];
  const prompt = promptOf({
    ...body,
    stop: options["stop"],
    max_tokens: options["num_predict"],
    response_format:
      format === undefined
        ? undefined
        : format === "json"
          ? { type: "json_object" }
          : { type: "json_schema", json_schema: { schema: format } },
  });
  const turn = takeTurn({ ...prompt, reasoning: body["think"] === true }, reply, overheadOf(body));
  const envelope = { model: textOf(body["model"]), created_at: "2026-01-01T00:00:00Z" };
  if (body["stream"] !== false) return { type: "events", as: "lines", events: streamOf(envelope, turn) };
  const message = {
    role: "assistant",
    content: turn.text,
    ...(turn.reasoning !== "" && { thinking: turn.reasoning }),
    ...(turn.toolCalls.length > 0 && { tool_calls: callsOf(turn) }),
  };
  return { type: "json", value: { ...envelope, message, ...ending(turn) } };
}

function streamOf(envelope: Fields, turn: Turn): readonly StreamEvent[] {
  const line = (message: Fields) => ({
    data: JSON.stringify({ ...envelope, message: { role: "assistant", content: "", ...message }, done: false }),
    delta: true,
  });
  const last = JSON.stringify({ ...envelope, message: { role: "assistant", content: "" }, ...ending(turn) });
  return [
    ...pieces(turn.reasoning).map((thinking) => line({ thinking })),
    ...turn.pieces.map((content) => line({ content })),
    ...(turn.toolCalls.length > 0 ? [line({ tool_calls: callsOf(turn) })] : []),
    { data: last, terminal: true },
  ];
}

function callsOf({ toolCalls }: Turn): readonly Fields[] {
  return toolCalls.map(({ name, argumentsText }) => ({
    function: { name, arguments: fieldsOf(JSON.parse(argumentsText)) },
  }));
}

function ending({ ending: reason, finishReason, usage }: Turn): Fields {
  return {
    done: true,
    done_reason: finishReason ?? (reason === "length" ? "length" : "stop"),
    total_duration: 5_000_000,
    prompt_eval_count: usage.promptTokens,
    eval_count: usage.completionTokens,
  };
}
