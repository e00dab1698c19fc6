import { fieldsOf, type Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import { finishReasonOf } from "../openai-chat/ending.ts";
import type { StreamEvent } from "../operation.ts";
import { completionUsage } from "./usage.ts";

/** The chunks of an answer. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export function streamOf(envelope: object, turn: Turn, body: Fields): readonly StreamEvent[] {
  const withUsage = fieldsOf(body["stream_options"])["include_usage"] === true;
  const chunk = (text: string, finish: string | null = null): string =>
    JSON.stringify({
      ...envelope,
      choices: [{ text, index: 0, logprobs: null, finish_reason: finish }],
      ...(withUsage && { usage: null }),
    });
  return [
    ...turn.pieces.map((piece) => ({ data: chunk(piece), delta: true })),
    { data: chunk("", finishReasonOf(turn)), terminal: true },
    ...(withUsage
      ? [{ data: JSON.stringify({ ...envelope, choices: [], usage: completionUsage(turn) }), terminal: true }]
      : []),
    { data: "[DONE]", terminal: true },
  ];
}
