import { joinBytes } from "../../core/join-bytes.ts";
import type { AssistantMessage, MediaPart, ReasoningPart, TextPart } from "../../core/message.ts";
import type { ChatOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { outputOf } from "../openai-common/answer.ts";
import { audioType } from "../openai-common/media.ts";
import { decodedToolCall } from "../openai-common/tool-call.ts";
import type { ChatAnswer } from "./answer.ts";
import { opaque } from "./opaque.ts";

/** The output of an answer, as far as it has arrived. `audioFormat` is what the request asked for. */
export function chatOutput(answer: ChatAnswer, audioFormat: string | undefined): ChatOutput {
  const { text, reasoning, refusal, calls } = answer;
  const content = contentOf(answer, audioFormat);
  return outputOf(answer, { content, text, reasoning, refusal, toolCalls: calls.map(decodedToolCall) });
}

/** A plain text where the answer is nothing more. */
function contentOf(answer: ChatAnswer, audioFormat: string | undefined): AssistantMessage["content"] {
  const { text, reasoning, reasoningDetails, images } = answer;
  const thought: ReasoningPart = { type: "reasoning", text: reasoning };
  const thoughts: ReasoningPart[] =
    reasoningDetails.length > 0
      ? [{ ...thought, opaque: opaque({ reasoning_details: reasoningDetails }) }]
      : reasoning === ""
        ? []
        : [thought];
  const media = [...images, ...audioOf(answer, audioFormat)];
  if (thoughts.length + media.length === 0) return text;
  const texts: TextPart[] = text === "" ? [] : [{ type: "text", text }];
  return [...thoughts, ...texts, ...media];
}

/** Speech goes back as the id under which the provider keeps it. https://platform.openai.com/docs/guides/audio */
function audioOf({ audio, audioId }: ChatAnswer, format = "wav"): MediaPart[] {
  if (audio.length === 0) return [];
  const bytes = joinBytes(audio.map((data) => decodeBase64(data) ?? new Uint8Array()));
  const part: MediaPart = { type: "audio", source: { bytes }, mediaType: audioType(format) };
  return [audioId === undefined ? part : { ...part, opaque: opaque({ audio: { id: audioId } }) }];
}
