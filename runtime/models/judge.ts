import type { ModerationCall } from "../core/call.ts";
import type { ModerationOutput, ModerationResult as TextJudgement } from "../core/result.ts";
import { numberProperty } from "./card.ts";
import type { ModerationAnswer, ModerationRequest } from "./moderation.ts";
import type { Binding } from "./operation.ts";
import type { InvokeOptions } from "./request.ts";
import { sharedCall } from "./shared-call.ts";
import { chunksOf, joinAnswers, sendAll } from "./split-call.ts";
import { splitText } from "./split-text.ts";

/** Judges texts: long ones in pieces, as many in one request as the card allows. */
export async function judge(
  binding: Binding<ModerationCall, ModerationOutput>,
  request: ModerationRequest,
  options: InvokeOptions | undefined,
): Promise<ModerationAnswer> {
  const { card } = binding;
  const startedAt = performance.now();
  const shared = sharedCall(binding, request, "texts");
  const longest = numberProperty(card, "max_characters_per_chunk") ?? Infinity;
  const pieces = request.texts.map((text) => splitText(text, longest));
  const calls = chunksOf(card, pieces.flat()).map((texts) => ({ ...shared, texts }));
  const answers = await sendAll(binding, calls, 1, options);
  const judged = answers.flatMap(({ output }) => output.results);
  const results = pieces.map(({ length }) => joinJudgements(judged.splice(0, length)));
  return {
    ...joinAnswers(card, answers, startedAt, () => null),
    flagged: results.some(({ flagged }) => flagged),
    results,
  };
}

/** A text is what the worst of its pieces is. */
function joinJudgements(pieces: readonly TextJudgement[]): TextJudgement {
  return {
    flagged: pieces.some(({ flagged }) => flagged),
    categories: greatest(pieces.map(({ categories }) => categories)),
    scores: greatest(pieces.map(({ scores }) => scores)),
  };
}

/** The greatest value of each name; true is more than false. */
function greatest<Value extends number | boolean>(
  records: readonly Readonly<Record<string, Value>>[],
): Readonly<Record<string, Value>> {
  const most: Record<string, Value> = {};
  for (const [name, value] of records.flatMap((record) => Object.entries(record))) {
    // What is not there is not at least anything.
    if (!((most[name] as Value) >= value)) most[name] = value;
  }
  return most;
}
