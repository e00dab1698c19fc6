import { EventStreamCodec } from "@smithy/eventstream-codec";
import { describe, expect, test } from "vitest";
import type { WireEvent } from "../../../../runtime/core/codec.ts";
import { awsEventStreamFraming } from "../../../../runtime/adapters/bedrock-common/aws-event-stream.ts";

const utf8 = new TextEncoder();
const codec = new EventStreamCodec(
  (bytes) => new TextDecoder().decode(bytes as Uint8Array),
  (text) => utf8.encode(text),
);

function message(headers: Record<string, string>, payload: unknown): Uint8Array {
  const typed = Object.entries(headers).map(([name, value]) => [name, { type: "string", value }] as const);
  return codec.encode({ headers: Object.fromEntries(typed), body: utf8.encode(JSON.stringify(payload)) });
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((it) => [...it]));
}

function events(bytes: Uint8Array, size: number, limit = 10_000): WireEvent[] {
  const framer = awsEventStreamFraming(limit);
  const found: WireEvent[] = [];
  const emit = (it: WireEvent): void => void found.push(it);
  for (let at = 0; at < bytes.length; at += size) framer.push(bytes.subarray(at, at + size), emit);
  framer.end(emit);
  return found;
}

/** What `WireEvent` says of the messages, payloads parsed. */
function read(bytes: Uint8Array, size: number): unknown[] {
  return events(bytes, size).map((it) =>
    it.type === "aws" ? [it.headers, JSON.parse(new TextDecoder().decode(it.payload))] : it,
  );
}

const start = message({ ":message-type": "event", ":event-type": "messageStart" }, { role: "assistant" });
const delta = message({ ":message-type": "event", ":event-type": "contentBlockDelta" }, { delta: { text: "ä🙂" } });
const refusal = message({ ":message-type": "exception", ":exception-type": "throttlingException" }, { message: "no" });

describe("cuts messages", () => {
  const whole = joined(start, delta, refusal);
  const expected = [
    [{ ":message-type": "event", ":event-type": "messageStart" }, { role: "assistant" }],
    [{ ":message-type": "event", ":event-type": "contentBlockDelta" }, { delta: { text: "ä🙂" } }],
    [{ ":message-type": "exception", ":exception-type": "throttlingException" }, { message: "no" }],
  ];

  test.each([1, 2, 3, 5, 16, 100, start.length, start.length + 3, 10_000])("from chunks of %i bytes", (size) => {
    expect(read(whole, size)).toEqual(expected);
  });

  test("out of a view into larger memory", () => {
    const memory = joined(utf8.encode("before"), whole, utf8.encode("after"));
    expect(read(memory.subarray(6, 6 + whole.length), 50)).toEqual(expected);
  });

  test("hands a message over as soon as its last byte is there", () => {
    const framer = awsEventStreamFraming(10_000);
    const found: WireEvent[] = [];
    const emit = (it: WireEvent): void => void found.push(it);
    framer.push(joined(start, delta.subarray(0, -1)), emit);
    expect(found).toHaveLength(1);
    framer.push(delta.subarray(-1), emit);
    expect(found).toHaveLength(2);
  });

  test("with headers of every type, those of bytes left out, and with no payload", () => {
    const headers = {
      yes: { type: "boolean", value: true },
      count: { type: "integer", value: -7 },
      id: { type: "uuid", value: "01234567-89ab-cdef-0123-456789abcdef" },
      raw: { type: "binary", value: new Uint8Array([1, 2]) },
    } as const;
    const [event] = events(codec.encode({ headers, body: new Uint8Array() }), 7);
    expect(event).toEqual({
      type: "aws",
      headers: { yes: "true", count: "-7", id: "01234567-89ab-cdef-0123-456789abcdef" },
      payload: new Uint8Array(),
    });
  });

  test("none from an empty body", () => {
    expect(events(new Uint8Array(), 1)).toEqual([]);
  });
});

describe("refuses", () => {
  const invalid = expect.objectContaining({ name: "InvokeServerUnavailableError", reason: "invalid_response" });

  test.each([8, 12, 20, delta.length - 1])("a message whose byte %i is another", (at) => {
    const damaged = delta.slice();
    damaged[at] = damaged[at]! ^ 1;
    expect(() => events(joined(start, damaged), 64)).toThrow(invalid);
  });

  test("a length that no message can have", () => {
    expect(() => events(new Uint8Array([0, 0, 0, 3, 1, 2, 3, 4]), 1)).toThrow(invalid);
  });

  test("a message past the bound, as soon as its length is known", () => {
    const framer = awsEventStreamFraming(1000);
    expect(() => framer.push(new Uint8Array([0, 0, 0x10, 0]), () => {})).toThrow(invalid);
  });

  test("half a message at the end", () => {
    for (const kept of [1, 3, 4, 11, delta.length - 1]) {
      expect(() => events(joined(start, delta.subarray(0, kept)), 10)).toThrow(
        expect.objectContaining({ name: "InvokeConnectionError", reason: "stream_truncated" }),
      );
    }
  });
});
