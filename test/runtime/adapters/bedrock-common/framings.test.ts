import { EventStreamCodec } from "@smithy/eventstream-codec";
import { afterEach, expect, test } from "vitest";
import { awsFramings } from "../../../../runtime/adapters/bedrock-common/framings.ts";
import { stream } from "../../../../runtime/http/stream.ts";
import { drainStream, exchangeWith, loopback, type Loopback } from "../../http/tiny.ts";

const codec = new EventStreamCodec(String, (text) => new TextEncoder().encode(text));
const message = (payload: string): Uint8Array =>
  codec.encode({
    headers: { ":message-type": { type: "string", value: "event" } },
    body: new TextEncoder().encode(payload),
  });
const hello = Buffer.concat([message('{"t":"hel"}'), message('{"t":"lo"}'), message("[DONE]")]);

let server: Loopback | undefined;
afterEach(() => server?.close());

async function streamOf(body: Uint8Array | string, framings = awsFramings) {
  server = await loopback((response) => {
    response.writeHead(200, { "content-type": "application/vnd.amazon.eventstream" });
    response.end(body);
  });
  const exchange = exchangeWith(server.base, {}, { text: "hello", framing: "aws-event-stream" });
  return drainStream(stream({ ...exchange, codec: { ...exchange.codec, framings } }));
}

test("streams messages of AWS", async () => {
  expect(await streamOf(hello)).toMatchObject({ deltas: ["hel", "lo"] });
});

test("tells a message that is cut, one that is damaged, and what is no message at all", async () => {
  const damaged = Buffer.from(hello);
  damaged[20] = damaged[20]! ^ 1;
  expect(await streamOf(hello.subarray(0, -3))).toMatchObject({
    deltas: ["hel", "lo"],
    error: { reason: "stream_truncated", emittedBefore: true, partial: { text: "hello" } },
  });
  expect(await streamOf(damaged)).toMatchObject({ deltas: [], error: { reason: "invalid_response" } });
  expect(await streamOf("<html><title>Sign in</title></html>")).toMatchObject({
    error: { reason: "invalid_response", message: expect.stringContaining("Sign in") as string },
  });
  expect(await streamOf('{"error":{"message":"slow down"},"status":429}')).toMatchObject({
    error: { message: expect.stringContaining("slow down") as string },
  });
});

test("is there only for a codec that brings it", async () => {
  expect(await streamOf(hello, {})).toMatchObject({ error: { reason: "unsupported_parameter" } });
});
