import type { TransportOptions } from "../../../runtime/http/options.ts";
import type { Fault } from "../../../runtime/testing/emulator/fault.ts";

const connection = "InvokeConnectionError";
const unavailable = "InvokeServerUnavailableError";

/** A fault that breaks a stream, and what the caller has to see. */
export interface BreakingFault {
  readonly name: string;
  readonly fault: Fault;
  readonly error: readonly [name: string, ...reasons: string[]] | "errorEvent";
  readonly emitted: boolean;
  readonly timeouts?: TransportOptions["timeouts"];
  readonly options?: TransportOptions;
  /** Of audio as plain bytes: a clean end cannot be told from the end, and there are no events. */
  readonly bytes?: "whole" | "skip";
}

/** All faults that break a stream. */
export const breaking: readonly BreakingFault[] = [
  {
    name: "clean end without the terminal event",
    fault: { type: "cut" },
    error: [connection, "stream_truncated"],
    emitted: true,
    bytes: "whole",
  },
  {
    name: "clean end after one delta",
    fault: { type: "cut", afterDeltas: 1 },
    error: [connection, "stream_truncated"],
    emitted: true,
    bytes: "whole",
  },
  {
    name: "clean end before the first delta",
    fault: { type: "cut", afterDeltas: 0 },
    error: [connection, "stream_truncated"],
    emitted: false,
    bytes: "skip",
  },
  {
    name: "half an event",
    fault: { type: "halfEvent" },
    error: [connection, "stream_truncated"],
    emitted: true,
    bytes: "whole",
  },
  { name: "a page with status 200", fault: { type: "page" }, error: [unavailable, "invalid_response"], emitted: false },
  {
    name: "a stall after the first delta",
    fault: { type: "stall" },
    error: [connection, "idle_timeout"],
    emitted: true,
    timeouts: { idleMs: 60 },
  },
  {
    name: "a stall before the first delta",
    fault: { type: "stall", afterDeltas: 0 },
    error: [connection, "first_token_timeout"],
    emitted: false,
    timeouts: { firstTokenMs: 60 },
    bytes: "skip",
  },
  {
    name: "a stall before the headers",
    fault: { type: "stall", before: "headers" },
    error: [connection, "connect_timeout"],
    emitted: false,
    timeouts: { connectMs: 60 },
  },
  {
    name: "a stall longer than the whole invocation may take",
    fault: { type: "stall" },
    error: [connection, "timeout"],
    emitted: true,
    timeouts: { totalMs: 600 },
  },
  {
    name: "an error event after the first delta",
    fault: { type: "errorEvent" },
    error: "errorEvent",
    emitted: true,
    bytes: "skip",
  },
  {
    name: "an error event before the first delta",
    fault: { type: "errorEvent", afterDeltas: 0 },
    error: "errorEvent",
    emitted: false,
    bytes: "skip",
  },
  {
    name: "a reset in the middle",
    fault: { type: "reset" },
    // Whether the client is told of the reset, or only that the other side is gone, is a race in the platform.
    error: [connection, "reset", "stream_truncated"],
    emitted: true,
  },
  {
    name: "a reset before the headers",
    fault: { type: "reset", before: "headers" },
    error: [connection, "reset"],
    emitted: false,
  },
  {
    name: "a server that dies in the middle",
    fault: { type: "hangUp" },
    error: [connection, "stream_truncated"],
    emitted: true,
  },
  {
    name: "an event past the bound",
    fault: { type: "giantEvent", bytes: 300_000 },
    error: [unavailable, "invalid_response"],
    emitted: false,
    options: { maxEventBytes: 100_000 },
    bytes: "skip",
  },
  {
    name: "429 with retry-after",
    fault: { type: "status", status: 429 },
    error: ["InvokeRateLimitError", "rate"],
    emitted: false,
  },
  { name: "529", fault: { type: "status", status: 529 }, error: [unavailable, "overloaded"], emitted: false },
  { name: "401", fault: { type: "status", status: 401 }, error: ["InvokeAuthorizationError", "auth"], emitted: false },
  { name: "500 with a page", fault: { type: "page", status: 500 }, error: [unavailable, "server"], emitted: false },
];

/** Faults that a stream has to bear. */
export const harmless: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: "headers that come late", fault: { type: "slowHeaders", delayMs: 30 } },
  { name: "a slow drip", fault: { type: "drip", delayMs: 3 } },
  { name: "writes of one byte", fault: { type: "oneByte" } },
  { name: "writes that end inside characters", fault: { type: "splitUtf8" } },
  { name: "lines that end with CRLF", fault: { type: "lineEnds", ends: "\r\n" } },
  { name: "lines that end with CR", fault: { type: "lineEnds", ends: "\r" } },
  { name: "comments and unknown fields", fault: { type: "comments" } },
  { name: "a byte order mark", fault: { type: "bom" } },
  { name: "a connection that is closed after the answer", fault: { type: "closeSocket" } },
];
