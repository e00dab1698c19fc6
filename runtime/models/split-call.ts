import type { UsageCounts } from "../core/usage.ts";
import type { Sent } from "../http/exchange.ts";
import { answersInfo, type AnswersInfo } from "./answer-info.ts";
import { type Card, numberProperty } from "./card.ts";
import { sendCall } from "./connection.ts";
import type { Binding } from "./operation.ts";
import { chunked, pool } from "./pool.ts";
import type { InvokeOptions } from "./request.ts";
import { sumUsages, type Usage } from "./usage.ts";

/** Sends what one call was split into, some at once, and gives the answers in order. The first failure stops the rest. */
export function sendAll<Call extends { readonly model: string }, Output, Delta>(
  { connection, operation }: Binding<Call, Output, Delta>,
  calls: readonly Call[],
  atOnce: number,
  options: InvokeOptions | undefined,
): Promise<readonly Sent<Output>[]> {
  return pool(calls, atOnce, options?.signal ?? connection.options.signal, (call, signal) =>
    sendCall(connection, operation.codec, call, { ...options, signal }),
  );
}

/** Texts in lists of as many as the card's `max_chunks` allows: of one, as in the reference, where it says nothing. */
export function chunksOf(card: Card, texts: readonly string[]): readonly (readonly string[])[] {
  return chunked(texts, numberProperty(card, "max_chunks") ?? 1);
}

/** What the answers to the requests of one call say together. `countsOf` tells what each one used. */
export function joinAnswers<Output>(
  card: Card,
  answers: readonly Sent<Output>[],
  startedAt: number,
  countsOf: (output: Output, index: number) => UsageCounts | null,
): AnswersInfo & { readonly model: string; readonly usage: Usage } {
  return {
    model: card.descriptor.model,
    usage: sumUsages(
      card,
      answers.map(({ output }, index) => countsOf(output, index)),
    ),
    ...answersInfo(
      answers.map(({ meta }) => meta),
      startedAt,
    ),
  };
}
