import type { ModerationCall } from "../core/call.ts";
import type { ModerationOutput, ModerationResult as TextJudgement } from "../core/result.ts";
import type { AnswersInfo } from "./answer-info.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import type { InvokeOptions, RequestBase } from "./request.ts";
import type { Usage } from "./usage.ts";

/** Texts to judge. */
export type ModerationRequest = RequestBase & {
  readonly texts: readonly string[];
};

/** The judgement of texts, one a text, in their order. */
export interface ModerationAnswer extends AnswersInfo {
  readonly model: string;
  /** Whether any of them is flagged. */
  readonly flagged: boolean;
  readonly results: readonly TextJudgement[];
  readonly usage: Usage;
}

/** A model that judges texts. */
export interface Moderation extends ModelHandle<"moderation", unknown> {
  /** Judges texts. Longer ones than `max_characters_per_chunk` are judged in pieces, at most `max_chunks` in one request. */
  invoke(request: ModerationRequest, options?: InvokeOptions): Promise<ModerationAnswer>;
}

/** The handle of a moderation model. */
export function moderation(binding: Binding<ModerationCall, ModerationOutput>): Moderation {
  // Most applications do not judge.
  const invoke = async (request: ModerationRequest, options?: InvokeOptions) =>
    (await import("./judge.ts")).judge(binding, request, options);
  return {
    ...modelHandle<"moderation", unknown>("moderation", binding, (options) => invoke({ texts: ["Hi"] }, options)),
    invoke,
  };
}
