import type { ModerationCall } from "../core/call.ts";
import type { ModerationOutput, ModerationResult as TextJudgement } from "../core/result.ts";
import { answersInfo } from "./answer-info.ts";
import { numberProperty } from "./card.ts";
import { sendCall } from "./connection.ts";
import type { ModerationAnswer, ModerationRequest } from "./moderation.ts";
import type { Binding } from "./operation.ts";
import { chunked, pool } from "./pool.ts";
import { checkRequest } from "./request-content.ts";
import { extrasOf, type InvokeOptions } from "./request.ts";
import { addUsages, pricedUsage } from "./usage.ts";

/** Judges texts: long ones in pieces, as many in one request as the card allows. */
export async function judge(
  { card, connection, operation }: Binding<ModerationCall, ModerationOutput>,
  request: ModerationRequest,
  options: InvokeOptions | undefined,
): Promise<ModerationAnswer> {
  const startedAt = performance.now();
  const { model } = card.descriptor;
  checkRequest(request, "texts", "a list of texts", card, connection.provider);
  const pieces = request.texts.flatMap((text, of) =>
    piecesOf(text, numberProperty(card, "max_characters_per_chunk")).map((piece) => ({ of, piece })),
  );
  const extras = extrasOf(request, connection.options.extraHeaders);
  const answers = await pool(
    chunked(pieces, Math.floor(numberProperty(card, "max_chunks") ?? 1)),
    1,
    options?.signal,
    (batch, signal) =>
      sendCall(
        connection,
        operation.codec,
        { model, texts: batch.map(({ piece }) => piece), ...extras },
        { ...options, signal },
      ),
  );
  const judged = answers.flatMap(({ output }) => output.results);
  const results = request.texts.map((_, text) =>
    joinJudgements(judged.filter((_result, index) => pieces[index]?.of === text)),
  );
  return {
    model,
    flagged: results.some(({ flagged }) => flagged),
    results,
    usage: addUsages(answers.map(() => pricedUsage(card, null, {}))),
    ...answersInfo(
      answers.map(({ meta }) => meta),
      startedAt,
    ),
  };
}

/** A text in pieces of at most so many characters. No piece ends inside a surrogate pair. */
function piecesOf(text: string, longest: number | undefined): readonly string[] {
  if (longest === undefined || text.length <= longest) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + Math.max(2, Math.floor(longest)));
    const isPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    if (isPair) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** A text is what the worst of its pieces is. */
function joinJudgements(pieces: readonly TextJudgement[]): TextJudgement {
  const [first, ...rest] = pieces;
  if (first === undefined) return { flagged: false, categories: {}, scores: {} };
  return rest.reduce(
    (a, b) => ({
      flagged: a.flagged || b.flagged,
      categories: merge(a.categories, b.categories, (one, other) => one || other),
      scores: merge(a.scores, b.scores, Math.max),
    }),
    first,
  );
}

function merge<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  join: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, both(a[name], b[name], join)])) as Readonly<
    Record<string, Value>
  >;
}

function both<Value>(
  one: Value | undefined,
  other: Value | undefined,
  join: (one: Value, other: Value) => Value,
): Value | undefined {
  return one === undefined || other === undefined ? (one ?? other) : join(one, other);
}
