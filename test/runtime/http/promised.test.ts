import { expect, test } from "vitest";
import type { Framing } from "../../../runtime/core/codec.ts";
import { isDocument } from "../../../runtime/http/promised.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const kind = (framing: Framing, contentType: string, start: Uint8Array | undefined): string => {
  try {
    return isDocument(framing, contentType, start) ? "document" : "promised";
  } catch (thrown) {
    return (thrown as Error).message;
  }
};
const page = "The answer is a web page: check the base URL";

test.each<[string, Framing, string, string]>([
  ["promised", "sse", "text/event-stream", "data: {}"],
  ["document", "sse", "text/event-stream", ' {"error":{}}'],
  [page, "sse", "text/html", "Hello"],
  [page, "json", "application/json", "\ufeff <!doctype html>"],
  ["document", "json", "text/html", '{"a":1}'],
  ["promised", "bytes", "audio/mpeg", "<ID3"],
  ["promised", "bytes", "", "{"],
  ["document", "bytes", "application/json; charset=utf-8", '{"error":{}}'],
  ["document", "bytes", "text/plain", "no"],
  [page, "bytes", "text/html", "<html>"],
  ["document", "text", "text/plain", "<b>"],
  ["promised", "aws-event-stream", "application/vnd.amazon.eventstream", "\0\0\0\u0040"],
  ["document", "aws-event-stream", "application/vnd.amazon.eventstream", '{"message":"no"}'],
  [page, "aws-event-stream", "text/html", "<html>"],
])("%s: %s, said to be %j, that begins with %j", (expected, framing, contentType, start) => {
  expect(kind(framing, contentType, bytes(start))).toBe(expected);
});

test("an empty body is none", () => {
  expect(kind("sse", "text/event-stream", undefined)).toBe("promised");
});

test("a page is named by its title, which is not cut inside a word, and may pass", () => {
  const named = (title: string) => kind("sse", "text/html", bytes(`<html><title>${title}</title>`));
  expect(named(" Sign in ")).toBe("The answer is a web page (Sign in): check the base URL");
  expect(named(`${"word ".repeat(38)}sk-0123456789abcdef`)).not.toContain("sk-");
  expect(named(`${"a".repeat(4080)} sk-0123456789`)).not.toContain("sk-");
  expect(() => isDocument("json", "", bytes("<html>"))).toThrow(
    expect.objectContaining({ name: "InvokeServerUnavailableError", reason: "invalid_response", retryable: true }),
  );
});
