import { pieces } from "../mind/tokens.ts";
import type { StreamEvent } from "../operation.ts";

/** A transcript in events. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event */
export function streamOf(text: string, usage: object, scripted: readonly string[] | undefined): readonly StreamEvent[] {
  return [
    ...(scripted ?? pieces(text)).map((delta) => ({
      data: JSON.stringify({ type: "transcript.text.delta", delta }),
      delta: true,
    })),
    { data: JSON.stringify({ type: "transcript.text.done", text, usage }), terminal: true },
    { data: "[DONE]", terminal: true },
  ];
}
