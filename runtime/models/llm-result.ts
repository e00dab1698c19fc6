import type { AssistantMessage } from "../core/message.ts";
import type { ChatDelta, ChatOutput, DecodedToolCall, FinishReason } from "../core/result.ts";
import type { Sent } from "../http/exchange.ts";
import { answerInfo, type AnswerInfo } from "./answer-info.ts";
import type { Card } from "./card.ts";
import { pricedUsage, type Usage } from "./usage.ts";

/** What a language model answered. */
export interface LlmResult extends AnswerInfo {
  /** The model's id, as in its card. */
  readonly model: string;
  /** The model that answered, as the provider names it. */
  readonly responseModel: string | null;
  /** The provider's id of the answer. */
  readonly responseId: string | null;
  /** The answer as a message: what the next turn sends back. */
  readonly message: AssistantMessage;
  /** All text of the answer. */
  readonly text: string;
  /** What the model thought; empty when it did not say. */
  readonly reasoning: string;
  readonly toolCalls: readonly DecodedToolCall[];
  readonly finishReason: FinishReason | null;
  /** The provider's own word for why it stopped. */
  readonly rawFinishReason: string | null;
  /** Why the model refused, where the provider says so apart from the text. */
  readonly refusal: string | null;
  readonly usage: Usage;
  /** Of a stream: from the call until the first delta; null otherwise. */
  readonly timeToFirstTokenMs: number | null;
}

/** A piece of a tool call in a stream. */
export type ToolCallDelta = Omit<Extract<ChatDelta, { readonly type: "toolCall" }>, "type">;

/** A piece of a streamed answer. */
export interface LlmChunk {
  readonly delta: {
    /** The text that was added; may be empty. */
    readonly text: string;
    readonly reasoning: string;
    readonly toolCalls: readonly ToolCallDelta[];
  };
  /** Counts the chunks from 0. */
  readonly index: number;
  /** With the last chunk. */
  readonly usage?: Usage | undefined;
  /** With the last chunk. */
  readonly finishReason?: FinishReason | null | undefined;
}

/** What a decoded answer says, with its price: by the service tier that served it where the provider says so, else by the one that was `asked` for. */
export function llmResult(card: Card, { output, meta }: Sent<ChatOutput>, asked?: string): LlmResult {
  const { model, usage, serviceTier = asked, refusal = null, ...answer } = output;
  return {
    ...answer,
    model: card.descriptor.model,
    responseModel: model,
    refusal,
    usage: pricedUsage(card, usage, { serviceTier }),
    ...answerInfo(meta),
    timeToFirstTokenMs: meta.firstDeltaMs ?? null,
  };
}
