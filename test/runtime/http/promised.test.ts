import { expect, test } from "vitest";
import type { Framing } from "../../../runtime/core/codec.ts";
import { bodyKind, pageError } from "../../../runtime/http/promised.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each<[string, Framing, string, string]>([
  ["promised", "sse", "text/event-stream", "data: {}"],
  ["document", "sse", "text/event-stream", ' {"error":{}}'],
  ["page", "sse", "text/html", "Hello"],
  ["page", "json", "application/json", "\ufeff <!doctype html>"],
  ["promised", "json", "text/html", '{"a":1}'],
  ["promised", "bytes", "audio/mpeg", "<ID3"],
  ["promised", "bytes", "", "{"],
  ["document", "bytes", "application/json; charset=utf-8", '{"error":{}}'],
  ["document", "bytes", "text/plain", "no"],
  ["page", "bytes", "text/html", "<html>"],
  ["promised", "text", "text/plain", "<b>"],
  ["promised", "aws-event-stream", "application/vnd.amazon.eventstream", "\0\0\0\u0040"],
  ["document", "aws-event-stream", "application/vnd.amazon.eventstream", '{"message":"no"}'],
  ["page", "aws-event-stream", "text/html", "<html>"],
])("%s: %s, said to be %j, that begins with %j", (kind, framing, contentType, start) => {
  expect(bodyKind(framing, contentType, bytes(start))).toBe(kind);
});

test("a page is named by its title, which is not cut inside a word", () => {
  expect(pageError("sse", bytes("<html><title> Sign in </title>")).message).toBe(
    "The answer is a web page (Sign in) where a stream of events was expected",
  );
  const long = `${"word ".repeat(38)}sk-0123456789abcdef`;
  expect(pageError("json", bytes(`<title>${long}</title>`)).message).not.toContain("sk-");
  expect(pageError("json", bytes(`<title>${"a".repeat(4085)} sk-0123456789`)).message).not.toContain("sk-");
});
