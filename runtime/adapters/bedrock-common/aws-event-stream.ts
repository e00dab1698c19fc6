import { EventStreamCodec } from "@smithy/eventstream-codec";
import type { Framer, WireEvent } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import { joinBytes } from "../../core/join-bytes.ts";
import { eventTooLong } from "../common/event-too-long.ts";
import { truncatedStream } from "../common/failures.ts";

/**
 * AWS event stream messages (https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html#streaming-event-stream): binary,
 * each with its length, headers, payload and two CRC32 checksums, which are checked. Every message becomes an event, exceptions
 * (`:message-type: exception`) too: what they mean is the protocol's to say. Headers that are binary are left out.
 */
export function awsEventStreamFraming(maxEventBytes: number): Framer {
  let held: Uint8Array[] = [];
  let heldLength = 0;
  let needed = lengthBytes;

  return {
    push(chunk, emit) {
      held.push(chunk);
      heldLength += chunk.length;
      if (heldLength < needed) return;
      const bytes = joinBytes(held);
      let at = 0;
      for (needed = lengthBytes; bytes.length - at >= needed; needed = lengthBytes) {
        needed = messageLength(bytes, at);
        if (needed > maxEventBytes) throw eventTooLong(maxEventBytes);
        if (bytes.length - at < needed) break;
        emit(eventOf(bytes.subarray(at, at + needed)));
        at += needed;
      }
      held = at === bytes.length ? [] : [bytes.subarray(at)];
      heldLength = bytes.length - at;
    },
    end() {
      if (heldLength > 0) throw truncatedStream();
    },
  };
}

/** The first field of a message: its whole length, the field itself included. */
const lengthBytes = 4;
/** Length, length of the headers, and a checksum after these and after all. */
const shortestMessage = 16;

function messageLength(bytes: Uint8Array, at: number): number {
  const length = new DataView(bytes.buffer, bytes.byteOffset + at, lengthBytes).getUint32(0);
  if (length < shortestMessage) throw brokenMessage();
  return length;
}

function eventOf(message: Uint8Array): WireEvent {
  try {
    const { headers, body } = codec.decode(message);
    const texts = Object.entries(headers).filter(([, { type }]) => type !== "binary");
    return {
      type: "aws",
      headers: Object.fromEntries(texts.map(([name, { value }]) => [name, String(value)])),
      payload: body,
    };
  } catch (cause) {
    throw brokenMessage(cause);
  }
}

const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes)),
  (text) => new TextEncoder().encode(text),
);

function brokenMessage(cause?: unknown): Error {
  return invokeError("A message of the event stream is broken: it does not match its lengths or checksums", {
    reason: "invalid_response",
    cause,
  });
}
