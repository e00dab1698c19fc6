import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Again, Codec, Endpoint, Framing, StreamDecoder, WireEvent } from "../../../runtime/core/codec.ts";
import { invokeError } from "../../../runtime/core/error.ts";
import type { ErrorTable } from "../../../runtime/core/error-table.ts";
import { failureError } from "../../../runtime/core/failure.ts";
import type { Exchange } from "../../../runtime/http/exchange.ts";
import type { TransportOptions } from "../../../runtime/http/options.ts";
import type { Streamed } from "../../../runtime/http/stream.ts";
import { deltasOf } from "../../support/deltas-of.ts";

/** The smallest protocol there is: `{"text": ...}` whole, or `{"t": ...}` an event and `[DONE]`. */
export interface TinyCall {
  readonly text: string;
  readonly framing?: Framing;
}
export interface TinyOutput {
  readonly text: string;
}
export interface Keys {
  readonly key: string;
}

const errors: ErrorTable = { rows: [] };

export const tiny: Codec<TinyCall, TinyOutput, string> = {
  kind: "tiny",
  encode: (call) => ({
    method: "POST",
    path: "say",
    body: { type: "json", value: { text: call.text } },
    framing: call.framing ?? "json",
  }),
  decode(response) {
    const body = JSON.parse(new TextDecoder().decode(response.body)) as {
      text?: string;
      later?: string;
      error?: unknown;
    };
    if (body.later !== undefined) {
      const again: Again = {
        again: { method: "GET", path: body.later, body: { type: "none" }, framing: "json" },
        afterMs: 5,
      };
      return again;
    }
    if (body.error !== undefined) {
      throw failureError(errors, { status: 200, headers: response.headers, text: JSON.stringify(body) });
    }
    return { text: body.text!.toString() };
  },
  decodeStream(): StreamDecoder<TinyOutput, string> {
    let text = "";
    let done = false;
    return {
      push(event: WireEvent) {
        const data = dataOf(event);
        if (data === "[DONE]") done = true;
        if (done) return [];
        const body = JSON.parse(data) as { t?: string; error?: unknown };
        if (body.error !== undefined) throw failureError(errors, { status: undefined, headers: {}, text: data });
        text += body.t ?? "";
        return body.t === undefined ? [] : [body.t];
      },
      end() {
        if (!done) throw invokeError("no terminal event", { reason: "stream_truncated" });
        return { text };
      },
      get done() {
        return done;
      },
      partial: () => ({ text }),
    };
  },
  errors,
};

function dataOf(event: WireEvent): string {
  if (event.type === "aws") return new TextDecoder().decode(event.payload);
  return event.type === "bytes" ? "" : event.data;
}

export function endpointAt(base: string): Endpoint<Keys> {
  return {
    url: (request, keys) => {
      const url = new URL(request.path, base);
      url.searchParams.set("key", keys.key);
      return url;
    },
    authorize: (request, keys) =>
      Promise.resolve({ ...request, headers: { ...request.headers, authorization: `Bearer ${keys.key}` } }),
    secrets: (keys) => [keys.key],
  };
}

export const theKey = "sk-very-secret-0123456789";

export function exchangeWith(
  base: string,
  options: TransportOptions = {},
  call: TinyCall = { text: "hello" },
): Exchange<TinyCall, TinyOutput, string, Keys> {
  return {
    codec: tiny,
    call,
    endpoint: endpointAt(base),
    credentials: { key: theKey },
    provider: "tiny",
    model: "tiny-1",
    options: { retries: { max: 0 }, ...options },
  };
}

export const streamed: TinyCall = { text: "hello", framing: "sse" };

export interface Loopback {
  readonly base: string;
  readonly server: Server;
  readonly requests: { readonly url: string; readonly headers: IncomingMessage["headers"]; readonly body: string }[];
  /** Answers that are neither complete nor given up by the client. */
  readonly open: Set<ServerResponse>;
  close(): Promise<void>;
}

/** A server on loopback that hands every request, read whole, to `answer`; `attempt` counts from 1. */
export async function loopback(
  answer: (response: ServerResponse, attempt: number, request: IncomingMessage) => void,
): Promise<Loopback> {
  const requests: Loopback["requests"] = [];
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    let body = "";
    open.add(response);
    response.on("close", () => open.delete(response));
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("error", () => {});
    response.on("error", () => {});
    request.on("end", () => {
      requests.push({ url: request.url ?? "", headers: request.headers, body });
      answer(response, requests.length, request);
    });
  });
  server.on("connection", (socket) => {
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    server,
    requests,
    open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

export function sse(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": "req-7" });
  response.flushHeaders();
}

/** What a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<any> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error("It did not fail");
}

/** All deltas and the failure of a stream. */
export async function drainStream(answer: Streamed<TinyOutput, string>): Promise<{ deltas: string[]; error: any }> {
  const deltas: string[] = [];
  try {
    for await (const delta of deltasOf(answer)) deltas.push(delta);
  } catch (error) {
    return { deltas, error };
  }
  return { deltas, error: undefined };
}

export async function until(condition: () => boolean, ms = 2000): Promise<void> {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error("It did not happen in time");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
