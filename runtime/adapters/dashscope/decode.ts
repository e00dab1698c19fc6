import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { chatAnswer } from "../openai-chat/answer.ts";
import { chatOutput } from "../openai-chat/output.ts";
import { addAnswer } from "./answer.ts";
import { answerBody } from "./body.ts";
import { decodeChatStream } from "./decode-stream.ts";

/** Reads a whole answer, which is a stream read to its end where the model thinks. */
export function decodeChat(response: WireResponse, call: ChatCall): ChatOutput {
  if (/^text\/event-stream\b/i.test(response.headers["content-type"] ?? "")) return decodeEvents(response, call);
  const { body } = answerBody(response, "choices");
  const answer = chatAnswer();
  addAnswer(answer, body, false);
  return { ...chatOutput(answer, undefined), model: call.model };
}

/** Its events have one line of data each. */
function decodeEvents({ body }: WireResponse, call: ChatCall): ChatOutput {
  const decoder = decodeChatStream(call);
  const lines = new TextDecoder().decode(body).split(/\r\n|\n|\r/);
  for (const line of lines) {
    if (line.startsWith("data:")) decoder.push({ type: "sse", event: "", data: line.slice(5).trim(), id: "" });
  }
  return decoder.end();
}
