import type { Fault } from "../fault.ts";
import type { StreamEvent } from "../operation.ts";

/** Writes an event down. https://html.spec.whatwg.org/multipage/server-sent-events.html */
function eventText({ event, data }: StreamEvent, as?: "lines"): string {
  if (as === "lines") return `${data}\n`;
  const lines = data.split("\n").map((line) => `data: ${line}\n`);
  return `${event === undefined ? "" : `event: ${event}\n`}${lines.join("")}\n`;
}

/** Puts a stream's events into the form that a fault gives them; each item is one write. */
export function eventChunks(
  events: readonly StreamEvent[],
  half: StreamEvent | undefined,
  fault: Fault | undefined,
  as?: "lines",
): readonly Buffer[] {
  const texts = events.map((it) => eventText(it, as));
  const styled =
    fault?.type === "comments" && as === undefined
      ? withNoise(texts)
      : fault?.type === "lineEnds"
        ? texts.map((it) => it.replaceAll("\n", fault.ends))
        : texts;
  const [first = "", ...rest] = fault?.type === "bom" ? [`\u{feff}${styled[0] ?? ""}`, ...styled.slice(1)] : styled;
  const chunks = [first, ...rest].filter((it) => it !== "").map((it) => Buffer.from(it));
  if (half !== undefined) chunks.push(Buffer.from(halfOf(eventText(half, as))));
  return rechunked(chunks, fault);
}

/** Cuts bytes into the writes that a fault asks for. */
export function rechunked(chunks: readonly Buffer[], fault: Fault | undefined): readonly Buffer[] {
  if (fault?.type === "burst") return [Buffer.concat(chunks)];
  if (fault?.type === "oneByte") return chunks.flatMap((chunk) => Array.from(chunk, (byte) => Buffer.of(byte)));
  return fault?.type === "splitUtf8" ? chunks.flatMap(insideCharacters) : chunks;
}

/** What a parser has to read over. */
function withNoise(texts: readonly string[]): string[] {
  return [
    ": welcome\n\n",
    ...texts.flatMap((text) => [
      ": keep-alive\n\n",
      `retry: 3000\nid: 7\nunknown: field\n:in the middle\n${text}`,
      "event: nothing\n\n",
    ]),
  ];
}

/** The first half, in the middle of its data. */
function halfOf(text: string): string {
  const data = text.indexOf("data: ") + 6;
  return text.slice(0, data + Math.max(1, Math.floor((text.length - data) / 2)));
}

/** Pieces that end after the first byte of every character of more than one. */
function insideCharacters(chunk: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let index = 0; index < chunk.length; index += 1) {
    if ((chunk[index] ?? 0) < 0xc0) continue;
    pieces.push(chunk.subarray(start, index + 1));
    start = index + 1;
  }
  return [...pieces, chunk.subarray(start)].filter((piece) => piece.length > 0);
}
