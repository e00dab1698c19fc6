import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { WireEvent } from "../../../../runtime/core/codec.ts";
import { sseFraming } from "../../../../runtime/http/framing/sse.ts";

/** The events of a text that arrives in chunks of that many bytes. */
function events(text: string, size = Infinity, limit = 1000): (WireEvent & { type: "sse" })[] {
  const bytes = new TextEncoder().encode(text);
  const framer = sseFraming(limit);
  const found: WireEvent[] = [];
  const step = Math.min(size, Math.max(bytes.length, 1));
  for (let at = 0; at < bytes.length; at += step) framer.push(bytes.subarray(at, at + step), (it) => found.push(it));
  framer.end((it) => found.push(it));
  return found as (WireEvent & { type: "sse" })[];
}
const data = (text: string, size?: number): string[] => events(text, size).map((it) => it.data);

// The cases of the HTML standard, §9.2.6 "Interpreting an event stream", and of the web platform tests' eventsource folder.
const cases: readonly [name: string, text: string, data: string[]][] = [
  ["several lines of data", "data: YHOO\ndata: +2\ndata: 10\n\n", ["YHOO\n+2\n10"]],
  [
    "comments, ids, a dropped leading blank only",
    ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    ["first event", "second event", " third event"],
  ],
  ["fields without a value", "data\n\ndata\ndata\n\n", ["", "\n"]],
  ["a colon with and without a blank", "data:test\n\ndata: test\n\n", ["test", "test"]],
  ["blank lines without data", "\n\n\nevent: x\n\ndata: a\n\n\n", ["a"]],
  ["unknown fields and a line without a colon", "foo: bar\nnothing\ndata: a\n: c\n\n", ["a"]],
  ["retry", "retry: 1000\ndata: a\n\nretry: never\ndata: b\n\n", ["a", "b"]],
  ["names that only begin like data", "database: 1\n data: 2\nData: 3\ndata: a\n\n", ["a"]],
  ["a byte order mark at the start only", "\ufeffdata: 1\n\n\ufeffdata: 2\n\ndata: 3\n\n", ["1", "3"]],
  ["a NUL and odd characters", "data: a\0b\u2028c\u0085d\n\n", ["a\0b\u2028c\u0085d"]],
  ["mixed line ends", "data: a\r\n\rdata: b\r\r\ndata: c\n\r\ndata: d\r\n\r\n", ["a", "b", "c", "d"]],
  ["CR alone", "data: a\rdata: b\r\rdata: c\r\r", ["a\nb", "c"]],
  ["nothing", "", []],
];
for (const [name, text, expected] of cases) {
  test(`parses ${name}`, () => {
    for (const size of [Infinity, 1, 2, 3, 7]) expect(data(text, size)).toEqual(expected);
  });
}

test("gives the event's name, message by default, once", () => {
  expect(events("event: add\ndata: 1\n\ndata: 2\n\nevent:\ndata: 3\n\n").map((it) => it.event)).toEqual([
    "add",
    "message",
    "message",
  ]);
});

test("keeps the id until another one comes, and drops one with a NUL", () => {
  expect(events("id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n").map((it) => it.id)).toEqual([
    "1",
    "1",
    "1",
    "",
  ]);
});

test("replaces bytes that are not UTF-8", () => {
  const framer = sseFraming(100);
  const found: string[] = [];
  framer.push(Uint8Array.of(...new TextEncoder().encode("data: "), 0xff, 0x0a, 0x0a), (it) =>
    found.push((it as { data: string }).data),
  );
  expect(found).toEqual(["\ufffd"]);
});

test("takes a last event without its blank line when its data is whole", () => {
  expect(data('data: {"a":1}')).toEqual(['{"a":1}']);
  expect(data("data: [DONE]\n")).toEqual(["[DONE]"]);
  expect(data(": bye")).toEqual([]);
  expect(data("event: ping\n")).toEqual([]);
});

test("refuses half an event at the end", () => {
  for (const text of ['data: {"a":', 'data: 1\n\ndata: {"a"\n', "data: hel", "data:"]) {
    expect(() => events(text), text).toThrow(expect.objectContaining({ reason: "stream_truncated", retryable: true }));
  }
});

test("bounds what it holds, after it gave what was complete", () => {
  const found: WireEvent[] = [];
  const framer = sseFraming(50);
  const push = (text: string): void => framer.push(new TextEncoder().encode(text), (it) => found.push(it));
  const tooLong = expect.objectContaining({ reason: "invalid_response", message: expect.stringContaining("50 bytes") });
  expect(() => push(`data: a\n\ndata: ${"x".repeat(60)}\n\n`)).toThrow(tooLong);
  expect(found.length).toBe(1);
  expect(() => events("data: 0123456789\n".repeat(9), 5, 50)).toThrow(tooLong);
  expect(() => events("x".repeat(60), 5, 50)).toThrow(tooLong);
  expect(data("data: 0123456789\n\n".repeat(50), 5).length).toBe(50);
});

test("stays linear when a long line comes in small pieces", () => {
  const framer = sseFraming(10_000_000);
  const piece = new TextEncoder().encode("x".repeat(100));
  const startedAt = performance.now();
  framer.push(new TextEncoder().encode("data: "), () => {});
  for (let index = 0; index < 50_000; index += 1) framer.push(piece, () => {});
  let length = 0;
  framer.push(new TextEncoder().encode("\n\n"), (it) => (length = (it as { data: string }).data.length));
  expect(length).toBe(5_000_000);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

test("gives the same however the bytes are cut", () => {
  const line = fc.constantFrom(
    "data: a",
    "data:ä€🙂",
    "data",
    "event: x",
    "id: 1",
    ": c",
    "",
    "junk",
    "data: {}",
    "retry: 5",
  );
  const end = fc.constantFrom("\n", "\r", "\r\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.integer({ min: 1, max: 9 }), (lines, size) => {
      const text = `${lines.map(([a, b]) => a + b).join("")}\n\n`;
      expect(events(text, size)).toEqual(events(text));
      // And the same as line by line, whatever the line ends are.
      expect(events(text)).toEqual(events(text.replace(/\r\n?/g, "\n")));
    }),
  );
});
