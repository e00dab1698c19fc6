import { expect, test } from "vitest";
import { ndjsonFraming } from "../../../../runtime/adapters/ollama-chat/ndjson.ts";

function lines(text: string, size: number, limit = 100): string[] {
  const bytes = new TextEncoder().encode(text);
  const framer = ndjsonFraming(limit);
  const found: string[] = [];
  const emit = (it: unknown): void => void found.push((it as { data: string }).data);
  for (let at = 0; at < bytes.length; at += size) framer.push(bytes.subarray(at, at + size), emit);
  framer.end(emit);
  return found;
}

test("gives one document a line, however the bytes are cut", () => {
  for (const size of [1, 2, 5, 1000]) {
    expect(lines('\ufeff{"a":"ä"}\n\n{"b":"🙂"}\r\n{"c":3}', size)).toEqual(['{"a":"ä"}', '{"b":"🙂"}', '{"c":3}']);
  }
});

test("refuses half a document at the end", () => {
  expect(() => lines('{"a":1}\n{"b"', 3)).toThrow(expect.objectContaining({ reason: "stream_truncated" }));
});

test("bounds what it holds", () => {
  for (const size of [1, 1000]) {
    expect(() => lines(`{"a":"${"x".repeat(200)}"}\n`, size)).toThrow(
      expect.objectContaining({ reason: "invalid_response" }),
    );
  }
});
