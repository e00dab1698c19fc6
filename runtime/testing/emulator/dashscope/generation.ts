import { fieldsOf, listOf, textOf, type Fields } from "../json.ts";
import { pieces } from "../mind/tokens.ts";
import { takeTurn, type Turn } from "../mind/turn.ts";
import { overheadOf, promptOf } from "../openai-chat/prompt.ts";
import type { Answer, Asked, StreamedError, StreamEvent } from "../operation.ts";

/** Answers a chat: messages are OpenAI's, content of models that see is a list of `{text}`. */
export function answerGeneration({ body, path, headers, reply, memory }: Asked): Answer {
  const parameters = fieldsOf(body["parameters"]);
  const isMultimodal = path.includes("multimodal");
  const asked = { ...parameters, model: body["model"], messages: fieldsOf(body["input"])["messages"] };
  const turn = takeTurn(
    { ...promptOf(asked), reasoning: parameters["enable_thinking"] === true },
    reply,
    overheadOf(asked),
  );
  const id = memory.id("");
  const usage = {
    input_tokens: turn.usage.promptTokens,
    output_tokens: turn.usage.completionTokens,
    total_tokens: turn.usage.promptTokens + turn.usage.completionTokens,
    prompt_tokens_details: { cached_tokens: turn.usage.cachedInputTokens },
    ...(turn.reasoning !== "" && { output_tokens_details: { reasoning_tokens: turn.usage.reasoningTokens } }),
  };
  const answer = (message: Fields, reason: string) => {
    const content = textOf(message["content"]);
    const said = isMultimodal ? (content === "" ? [] : [{ text: content }]) : content;
    const choices = [{ finish_reason: reason, message: { role: "assistant", ...message, content: said } }];
    return { output: { choices }, usage, request_id: id };
  };
  const reason = turn.finishReason ?? (turn.ending === "stop_sequence" ? "stop" : turn.ending);
  const calls = turn.toolCalls.map((call, index) => ({
    id: call.id ?? memory.id("call_"),
    type: "function",
    index,
    function: { name: call.name, arguments: call.argumentsText },
  }));
  const tools = calls.length > 0 ? { tool_calls: calls } : {};
  if (headers["x-dashscope-sse"] !== "enable") {
    const thoughts = turn.reasoning === "" ? {} : { reasoning_content: turn.reasoning };
    return { type: "json", value: answer({ content: turn.text, ...thoughts, ...tools }, reason) };
  }
  const isIncremental = parameters["incremental_output"] === true;
  return { type: "events", events: eventsOf(turn, tools, reason, isIncremental, answer) };
}

function eventsOf(
  turn: Turn,
  tools: Fields,
  reason: string,
  isIncremental: boolean,
  answer: (message: Fields, reason: string) => unknown,
): readonly StreamEvent[] {
  const event = (message: Fields, ending = "null"): StreamEvent => ({
    event: "result",
    data: JSON.stringify(answer(message, ending)),
    delta: true,
  });
  // Without `incremental_output` every event repeats what came before.
  const growing = (list: readonly string[]) =>
    list.map((piece, index) => (isIncremental ? piece : list.slice(0, index + 1).join("")));
  return [
    ...growing(pieces(turn.reasoning)).map((it) => event({ content: "", reasoning_content: it })),
    ...growing(turn.pieces).map((content) => event({ content })),
    ...(listOf(tools["tool_calls"]).length > 0 ? [event({ content: "", ...tools })] : []),
    { ...event({ content: isIncremental ? "" : turn.text }, reason), delta: false, terminal: true },
  ];
}

/** An error in the middle of a stream. */
export function errorEvent({ type = "InternalError.Algo", message = "An internal error has occurred" }: StreamedError) {
  return { event: "error", data: JSON.stringify({ code: type, message, request_id: "r" }) };
}
