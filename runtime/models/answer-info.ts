import type { AnswerMeta } from "../http/exchange.ts";

/** What is known of an answer beside what it says. */
export interface AnswerInfo {
  /** From the call until the answer was complete, retries included. */
  readonly latencyMs: number;
  /** The provider's id of the request; null when it gave none. */
  readonly requestId: string | null;
  /** The answer as it came; undefined for a stream without `keepRaw`. */
  readonly raw: () => RawAnswer | undefined;
}

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  /** Lower-case names, without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The body as text. */
  text(): string;
  /** The body's JSON. @throws SyntaxError when it is none. */
  json(): unknown;
}

/** What the transport knows of one answer. */
export function answerInfo(meta: AnswerMeta): AnswerInfo {
  return { latencyMs: meta.latencyMs, requestId: meta.requestId ?? null, raw: () => rawAnswer(meta) };
}

/** What the transport knows of one answer. */
function rawAnswer(meta: AnswerMeta): RawAnswer | undefined {
  const bytes = meta.raw();
  if (bytes === undefined) return undefined;
  const text = () => new TextDecoder().decode(bytes);
  return { status: meta.status, headers: meta.headers, bytes, text, json: () => JSON.parse(text()) as unknown };
}

/** What is known of the answers to the requests that one call was split into. */
export interface AnswersInfo {
  /** From the call until the last answer was complete. */
  readonly latencyMs: number;
  /** The provider's ids of the requests, in their order; null where it gave none. */
  readonly requestIds: readonly (string | null)[];
  /** The answers as they came, in the order of the requests. */
  readonly raw: () => readonly (RawAnswer | undefined)[];
}

/** What the transport knows of several answers. */
export function answersInfo(metas: readonly AnswerMeta[], startedAt: number): AnswersInfo {
  return {
    latencyMs: performance.now() - startedAt,
    requestIds: metas.map(({ requestId }) => requestId ?? null),
    raw: () => metas.map(rawAnswer),
  };
}
